package no.samrad.completeness;

import java.io.Serializable;

/** Identity of a statement about an item. */
public record StatementId(long value) implements Serializable {

  @Override
  public String toString() {
    return "statement/" + value;
  }
}
