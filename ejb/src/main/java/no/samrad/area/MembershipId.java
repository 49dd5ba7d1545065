package no.samrad.area;

import java.io.Serializable;

/** Identity of a membership. */
public record MembershipId(long value) implements Serializable {

  @Override
  public String toString() {
    return "membership/" + value;
  }
}
