package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One line of the board.
 *
 * @param place of the party among all, by name
 * @param days from the day it was sent until the decision counted, or until the day of the board
 * @param next the meeting to look forward to; null when it has decided, or nobody knows one
 * @param inReach the day it can decide at the earliest; null when nobody knows, or it has decided
 */
public record BoardRow(
    int place, BoardParty party, Stage stage, long days, NextMeeting next, LocalDate inReach)
    implements Serializable {

  /**
   * A meeting.
   *
   * @param paperDeadline null when the calendar does not have the meeting
   */
  public record NextMeeting(LocalDate day, LocalDate paperDeadline) implements Serializable {}

  public boolean adopted() {
    return stage == Stage.ADOPTED;
  }

  /** It must decide in a meeting, and no meeting is known. */
  public boolean lacksDates() {
    return inReach == null && !adopted() && !stage.blocks();
  }
}
