package no.samrad.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From a first day up to, but not including, an end day; open where a side is absent. Pages and the
 * API show and accept the last day; only this class knows the difference.
 */
@Embeddable
public class Period implements Serializable {

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate end;

  protected Period() {} // JPA

  private Period(LocalDate from, LocalDate end) {
    if (from != null && end != null && !end.isAfter(from)) {
      throw new RuleViolation(SharedRule.PERIOD_RUNS_BACKWARDS, from, end.minusDays(1));
    }
    this.from = from;
    this.end = end;
  }

  /** Both days belong to the period; either may be null for "open". */
  public static Period throughLastDay(LocalDate from, LocalDate lastDay) {
    return new Period(from, lastDay == null ? null : lastDay.plusDays(1));
  }

  public static Period startingOn(LocalDate from) {
    return new Period(Objects.requireNonNull(from, "from"), null);
  }

  /** From a day until the first of those that begin later; open where none does. All begin. */
  public static Period untilNext(LocalDate from, Stream<Period> known) {
    LocalDate end =
        known.map(each -> each.from).filter(from::isBefore).min(LocalDate::compareTo).orElse(null);
    return new Period(from, end);
  }

  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && !endedBefore(day);
  }

  /** The day lies after the last day. */
  public boolean endedBefore(LocalDate day) {
    return end != null && !end.isAfter(day);
  }

  public boolean overlaps(Period other) {
    return startsBefore(other.end) && other.startsBefore(end);
  }

  private boolean startsBefore(LocalDate limit) {
    return limit == null || from == null || from.isBefore(limit);
  }

  /** Every day of the other belongs to it. */
  public boolean covers(Period other) {
    boolean startsInTime = from == null || (other.from != null && !other.from.isBefore(from));
    return startsInTime && !other.outlasts(this);
  }

  /** The first day of whichever starts later. Both have one. */
  public LocalDate laterStart(Period other) {
    return from.isAfter(other.from) ? from : other.from;
  }

  /** The days both have; they overlap. */
  public Period commonWith(Period other) {
    LocalDate start =
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    return new Period(start, outlasts(other) ? other.end : end);
  }

  /** It still runs when the other has ended. */
  public boolean outlasts(Period other) {
    return other.end != null && (end == null || end.isAfter(other.end));
  }

  /** The days of this period that are not days of the other: none, one run of days or two. */
  public List<Period> without(Period other) {
    if (!overlaps(other)) {
      return List.of(this);
    }
    List<Period> left = new ArrayList<>();
    if (other.from != null && (from == null || from.isBefore(other.from))) {
      left.add(new Period(from, other.from));
    }
    if (outlasts(other)) {
      left.add(new Period(other.end, end));
    }
    return left;
  }

  /** The same start, with another last day. */
  public Period endingWith(LocalDate lastDay) {
    return throughLastDay(from, lastDay);
  }

  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(from);
  }

  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(end).map(day -> day.minusDays(1));
  }

  public boolean isOpenEnded() {
    return end == null;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Period other
        && Objects.equals(from, other.from)
        && Objects.equals(end, other.end);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, end);
  }

  @Override
  public String toString() {
    return "[" + (from == null ? "" : from) + ", " + (end == null ? "" : end) + ")";
  }
}
