package no.samrad.wording;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.shared.UnitId;

/**
 * Something said about a clause.
 *
 * @param answer it answers the nearest one before it that is no answer
 * @param unit null when it is spoken for the host
 * @param resolved with no time while it is open
 * @param clauseRemoved the clause is no longer part of the text
 */
public record CommentRow(
    CommentId id,
    WordingClauseId clause,
    boolean answer,
    UnitId unit,
    Said said,
    Said resolved,
    Titles clauseTitle,
    boolean clauseRemoved)
    implements Serializable {

  /**
   * Words of somebody.
   *
   * @param unit name of the unit they speak for, empty for the host
   */
  public record Said(String unit, String person, Instant at, String words)
      implements Serializable {}

  public boolean isResolved() {
    return resolved.at() != null;
  }

  /** Waits for the host. */
  public boolean isOpen() {
    return !answer && !isResolved();
  }
}
