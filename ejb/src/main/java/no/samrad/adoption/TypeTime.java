package no.samrad.adoption;

import java.io.Serializable;
import java.util.List;

/** The medians of a type over the areas somebody may read about. */
public record TypeTime(String type, String typeName, List<StageTime> stages)
    implements Serializable {

  public TypeTime {
    stages = List.copyOf(stages);
  }
}
