package no.samrad.fidelity;

import java.io.Serializable;

/** Identity of a core element. */
public record CoreElementId(long value) implements Serializable {

  @Override
  public String toString() {
    return "coreElement/" + value;
  }
}
