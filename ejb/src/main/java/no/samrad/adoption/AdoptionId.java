package no.samrad.adoption;

import java.io.Serializable;

/** One party's way with one version. */
public record AdoptionId(long value) implements Serializable {

  @Override
  public String toString() {
    return "adoption/" + value;
  }
}
