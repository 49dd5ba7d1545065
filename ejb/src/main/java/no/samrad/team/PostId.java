package no.samrad.team;

import java.io.Serializable;

/** A person's time in a post of a team. */
public record PostId(long value) implements Serializable {

  @Override
  public String toString() {
    return "post/" + value;
  }
}
