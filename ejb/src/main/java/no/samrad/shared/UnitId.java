package no.samrad.shared;

import java.io.Serializable;

/** Identity of a municipality or city district, whatever number it carries. */
public record UnitId(long value) implements Serializable {

  @Override
  public String toString() {
    return "unit/" + value;
  }
}
