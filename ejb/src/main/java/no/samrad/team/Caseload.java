package no.samrad.team;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/**
 * How many participants a nurse follows on a day, beside how many that should be at most.
 *
 * @param percentage of full time as a nurse; zero for one who has left and still follows somebody
 * @param wished so many of a full-time nurse the norm wishes for
 * @param most so many of a full-time nurse the norm allows
 */
public record Caseload(
    PersonId person, String name, int percentage, int participants, int wished, int most)
    implements Serializable {

  private static final int FULL_TIME = 100;

  /** What the norm allows at this percentage; parts of a participant do not count. */
  public int ceiling() {
    return most * percentage / FULL_TIME;
  }

  public boolean isOver() {
    return participants > ceiling();
  }

  /** Within what is allowed, but more than the norm wishes for. */
  public boolean isHigh() {
    return !isOver() && participants > wished * percentage / FULL_TIME;
  }

  /** Whoever follows participants works in the team. */
  public boolean hasLeft() {
    return percentage == 0;
  }
}
