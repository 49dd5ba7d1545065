package no.samrad.release;

import java.io.Serializable;

/** Identity of a publication of figures. */
public record ReleaseId(long value) implements Serializable {

  @Override
  public String toString() {
    return "release/" + value;
  }
}
