package no.samrad.area;

import java.io.Serializable;

/** Identity of a unit's time as host. */
public record HostTermId(long value) implements Serializable {

  @Override
  public String toString() {
    return "host_term/" + value;
  }
}
