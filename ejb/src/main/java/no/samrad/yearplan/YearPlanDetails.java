package no.samrad.yearplan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Period;

/**
 * A year of an NFP council.
 *
 * @param from first day of the council
 * @param lastDay of the council; null: until further notice
 * @param plan what was wished of the plan, confirmed or not, to whoever may plan; null when there
 *     is none
 * @param draft what is proposed and not confirmed, to whoever may plan; null when there is none
 * @param confirmed its meetings have been planned
 * @param entries what the year brings, in order
 * @param breaks when schools of the area are closed
 */
public record YearPlanDetails(
    CouncilId council,
    AreaId area,
    int year,
    LocalDate from,
    LocalDate lastDay,
    Draft plan,
    Draft draft,
    boolean confirmed,
    List<YearEntry> entries,
    List<SchoolDays> breaks)
    implements Serializable {

  /** The council exists on some day of the year. */
  public boolean existing() {
    return Period.throughLastDay(from, lastDay)
        .overlaps(Period.throughLastDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
  }

  /** What is planned, or proposed. */
  public record Draft(YearPlanId id, long version, YearWishes wishes) implements Serializable {}

  /** What an entry is. */
  public enum EntryKind {
    PROPOSED,
    MEETING,
    DEADLINE
  }

  /**
   * A day on which something is due.
   *
   * @param title of a deadline or of an ordinary meeting; empty for others
   * @param position among the meetings of the year; 0 where it stands in no plan
   * @param items what stands on the agenda again and again
   * @param obstacles what speaks against the day
   * @param choice how the day came about; null when nothing can be chosen any more
   * @param meeting null when it is none yet
   * @param step null when it is no meeting yet
   */
  public record YearEntry(
      EntryKind kind,
      LocalDate day,
      String title,
      int position,
      List<String> items,
      List<Obstacle> obstacles,
      Choice choice,
      NfpMeetingId meeting,
      MeetingStep step)
      implements Serializable {}

  /**
   * How a proposed day came about.
   *
   * @param wanted the day that was looked for first
   * @param passed what speaks against that day, where another was chosen
   * @param reason why somebody chose the day nevertheless; may be empty
   */
  public record Choice(YearDateId date, LocalDate wanted, List<Obstacle> passed, String reason)
      implements Serializable {}
}
