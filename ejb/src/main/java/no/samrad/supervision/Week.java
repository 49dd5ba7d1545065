package no.samrad.supervision;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.Period;

/** A week as calendars in Norway count it. */
public record Week(LocalDate monday) implements Serializable {

  static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** Every week belongs to the period of its Thursday, so that no week counts in two. */
  static List<Week> in(Period period) {
    LocalDate first = period.firstDay().orElseThrow();
    LocalDate last = period.lastDay().orElseThrow();
    return Stream.iterate(Week.of(first), Week::next)
        .takeWhile(each -> !each.thursday().isAfter(last))
        .filter(each -> !each.thursday().isBefore(first))
        .toList();
  }

  private Week next() {
    return new Week(monday.plusWeeks(1));
  }

  private LocalDate thursday() {
    return monday.plusDays(3);
  }

  /** The day that decides to which period it belongs has come. */
  boolean hasComeOn(LocalDate day) {
    return !thursday().isAfter(day);
  }

  boolean includes(LocalDate day) {
    return Week.of(day).equals(this);
  }

  List<LocalDate> workingDays() {
    return Stream.iterate(monday, each -> each.plusDays(1))
        .limit(5)
        .filter(WorkingDays::include)
        .toList();
  }

  public int number() {
    return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  public int year() {
    return monday.get(IsoFields.WEEK_BASED_YEAR);
  }
}
