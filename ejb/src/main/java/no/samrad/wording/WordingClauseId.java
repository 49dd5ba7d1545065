package no.samrad.wording;

import java.io.Serializable;

/** Identity of a clause in one text. */
public record WordingClauseId(long value) implements Serializable {

  @Override
  public String toString() {
    return "wordingClause/" + value;
  }
}
