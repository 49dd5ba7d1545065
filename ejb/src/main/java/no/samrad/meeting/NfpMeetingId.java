package no.samrad.meeting;

import java.io.Serializable;

/** A meeting of an NFP council. */
public record NfpMeetingId(long value) implements Serializable {

  @Override
  public String toString() {
    return "meeting/" + value;
  }
}
