package no.samrad.area;

import java.io.Serializable;

/** Identity of a phase of an area's life. */
public record PhaseTermId(long value) implements Serializable {

  @Override
  public String toString() {
    return "area_phase/" + value;
  }
}
