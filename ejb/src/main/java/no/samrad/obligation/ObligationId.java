package no.samrad.obligation;

import java.io.Serializable;

/** Identity of what a party owes. */
public record ObligationId(long value) implements Serializable {

  @Override
  public String toString() {
    return "obligation/" + value;
  }
}
