package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.samrad.shared.RuleViolation;

/** How long a pregnancy has lasted: 27 weeks and 6 days are 195 days. */
public record Gestation(int days) implements Serializable {

  /** From the last period to the day a child is due. */
  static final int FULL_TERM = 280;

  static final int LONGEST_WEEKS = 42;
  private static final int WEEK = 7;

  /**
   * As it was typed; null for both means that nobody knows.
   *
   * @return null when it is not known
   */
  public static Gestation of(Integer weeks, Integer days) {
    if (weeks == null && days == null) {
      return null;
    }
    if (weeks == null) {
      throw new RuleViolation(ParticipationRule.WEEKS_MISSING);
    }
    int beyond = days == null ? 0 : days;
    if (weeks < 0 || weeks > LONGEST_WEEKS) {
      throw new RuleViolation(ParticipationRule.WEEKS_OUT_OF_RANGE, LONGEST_WEEKS);
    }
    if (beyond < 0 || beyond >= WEEK) {
      throw new RuleViolation(ParticipationRule.DAYS_OUT_OF_RANGE);
    }
    return new Gestation(weeks * WEEK + beyond);
  }

  /** What it is or was on another day. */
  Gestation on(LocalDate other, LocalDate known) {
    return new Gestation(days + Math.toIntExact(ChronoUnit.DAYS.between(known, other)));
  }

  /** The day the child is due, when it was this on a day. */
  LocalDate dueFrom(LocalDate known) {
    return known.plusDays(FULL_TERM - days);
  }

  public int weeks() {
    return Math.floorDiv(days, WEEK);
  }

  public int daysBeyond() {
    return Math.floorMod(days, WEEK);
  }

  /** As midwives write it: 27+6. */
  @Override
  public String toString() {
    return weeks() + "+" + daysBeyond();
  }
}
