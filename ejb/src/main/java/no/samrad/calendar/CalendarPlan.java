package no.samrad.calendar;

import java.io.Serializable;
import java.util.List;

/**
 * What a file would change.
 *
 * @param problems every row that cannot be used; while there is one, nothing is written
 * @param unchanged meetings that are in the calendar as the file has them
 */
public record CalendarPlan(
    MeetingSource source,
    List<PlannedMeeting> changes,
    List<CalendarProblem> problems,
    long unchanged)
    implements Serializable {

  public CalendarPlan {
    changes = List.copyOf(changes);
    problems = List.copyOf(problems);
  }

  /** The same while the same would be written. */
  public String fingerprint() {
    return Integer.toHexString(changes.hashCode()) + "-" + changes.size() + "-" + unchanged;
  }

  public boolean isWritable() {
    return problems.isEmpty() && !changes.isEmpty();
  }

  public boolean isNothing() {
    return problems.isEmpty() && changes.isEmpty();
  }
}
