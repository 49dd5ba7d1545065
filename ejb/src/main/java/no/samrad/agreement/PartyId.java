package no.samrad.agreement;

import java.io.Serializable;

/** A party's time in an agreement. */
public record PartyId(long value) implements Serializable {

  @Override
  public String toString() {
    return "agreement-party/" + value;
  }
}
