package no.samrad.participation;

import java.io.Serializable;

/** A participation. Stands in addresses and in the trail, where the pseudonym never does. */
public record ParticipationId(long value) implements Serializable {

  @Override
  public String toString() {
    return "participation/" + value;
  }
}
