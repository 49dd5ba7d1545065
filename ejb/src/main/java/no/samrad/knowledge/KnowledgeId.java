package no.samrad.knowledge;

import java.io.Serializable;

/** Identity of a function or knowledge a team needs. */
public record KnowledgeId(long value) implements Serializable {

  @Override
  public String toString() {
    return "knowledge/" + value;
  }
}
