package no.samrad.shared;

import java.io.Serializable;

/** Identity of a programme area. */
public record AreaId(long value) implements Serializable {

  @Override
  public String toString() {
    return "area/" + value;
  }
}
