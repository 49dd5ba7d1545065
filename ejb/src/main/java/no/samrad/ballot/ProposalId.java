package no.samrad.ballot;

import java.io.Serializable;

/** What can be voted upon in an item. */
public record ProposalId(long value) implements Serializable {

  @Override
  public String toString() {
    return "proposal/" + value;
  }
}
