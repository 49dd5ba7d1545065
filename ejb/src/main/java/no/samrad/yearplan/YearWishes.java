package no.samrad.yearplan;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What a council wants of its ordinary meetings of a year.
 *
 * @param language in which their papers and minutes are written: nb or nn
 * @param avoidBreaks days on which schools are closed do not suit
 */
public record YearWishes(
    Integer meetings,
    DayOfWeek weekday,
    LocalTime startsAt,
    LocalTime endsAt,
    String place,
    String language,
    boolean avoidBreaks)
    implements Serializable {

  static final int MOST_MEETINGS = 11;
  static final int LONGEST_PLACE = 200;

  public YearWishes {
    if (meetings == null) {
      throw new RuleViolation(YearPlanRule.MEETINGS_MISSING);
    }
    if (meetings < 1 || meetings > MOST_MEETINGS) {
      throw new RuleViolation(YearPlanRule.MEETINGS_OUT_OF_RANGE, MOST_MEETINGS);
    }
    if (weekday == null || weekday.compareTo(DayOfWeek.FRIDAY) > 0) {
      throw new RuleViolation(YearPlanRule.WEEKDAY_MISSING);
    }
    place = PlainText.line(place);
    if (PlainText.length(place) > LONGEST_PLACE) {
      throw new RuleViolation(YearPlanRule.PLACE_TOO_LONG, LONGEST_PLACE);
    }
    NationalIdentityNumber.refuseIn(place);
    language = "nn".equals(language) ? "nn" : "nb";
    startsAt = startsAt == null ? null : startsAt.truncatedTo(ChronoUnit.MINUTES);
    endsAt = endsAt == null ? null : endsAt.truncatedTo(ChronoUnit.MINUTES);
    requireTimes(startsAt, endsAt);
  }

  private static void requireTimes(LocalTime startsAt, LocalTime endsAt) {
    if (startsAt == null || endsAt == null) {
      throw new RuleViolation(YearPlanRule.TIME_MISSING);
    }
    if (!endsAt.isAfter(startsAt)) {
      throw new RuleViolation(YearPlanRule.ENDS_BEFORE_IT_STARTS);
    }
  }
}
