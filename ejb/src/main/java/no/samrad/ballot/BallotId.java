package no.samrad.ballot;

import java.io.Serializable;

/** One vote on one proposal. */
public record BallotId(long value) implements Serializable {

  @Override
  public String toString() {
    return "ballot/" + value;
  }
}
