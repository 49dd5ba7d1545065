package no.samrad.gate;

import java.io.Serializable;

/** Identity of a dated status of legal basis or DPIA. */
public record ClearanceId(long value) implements Serializable {

  @Override
  public String toString() {
    return "clearance/" + value;
  }
}
