package no.samrad.area;

import java.io.Serializable;

/** Identity of a name of an area. */
public record AreaNameId(long value) implements Serializable {

  @Override
  public String toString() {
    return "area_name/" + value;
  }
}
