package no.samrad.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/**
 * When a body meets, and the last day it takes papers.
 *
 * @param paperDeadline on the day of the meeting at the latest
 */
public record MeetingPlan(MeetingBody body, LocalDate day, LocalDate paperDeadline)
    implements Serializable {

  /** As many days as papers may be due before a meeting. */
  public static final int MOST_DAYS_BEFORE = 120;

  public MeetingPlan {
    if (body == null) {
      throw new RuleViolation(CalendarRule.BODY_MISSING);
    }
    if (day == null) {
      throw new RuleViolation(CalendarRule.MEETING_DAY_MISSING);
    }
    if (paperDeadline == null) {
      throw new RuleViolation(CalendarRule.DEADLINE_MISSING);
    }
    if (paperDeadline.isAfter(day)) {
      throw new RuleViolation(CalendarRule.DEADLINE_AFTER_MEETING, day);
    }
  }

  /**
   * What a form says.
   *
   * @param paperDeadline null: so many days before
   * @param daysBefore null where the deadline is given
   */
  public static MeetingPlan of(
      MeetingBody body, LocalDate day, LocalDate paperDeadline, Integer daysBefore) {
    return new MeetingPlan(body, day, deadline(day, paperDeadline, daysBefore));
  }

  /** Null when neither says it. */
  static LocalDate deadline(LocalDate day, LocalDate paperDeadline, Integer daysBefore) {
    requirePlausible(daysBefore);
    if (paperDeadline != null || day == null || daysBefore == null) {
      return paperDeadline;
    }
    return day.minusDays(daysBefore);
  }

  static void requirePlausible(Integer daysBefore) {
    if (daysBefore != null && (daysBefore < 0 || daysBefore > MOST_DAYS_BEFORE)) {
      throw new RuleViolation(CalendarRule.DAYS_BEFORE_OUT_OF_RANGE, MOST_DAYS_BEFORE);
    }
  }

  MeetingPlan requirePlausible(LocalDate today) {
    PlausibleDay.require(day, today);
    PlausibleDay.require(paperDeadline, today);
    return this;
  }
}
