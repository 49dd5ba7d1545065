package no.samrad.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** All that has days in an NFP council, and must stay within the council's own. */
record CouncilContent(
    List<Seat> seats, List<ProcedureTerm> procedures, List<CountedBalance> balances) {

  void requireNothingBeginsAfter(LocalDate lastDay) {
    requireNothingBegins(lastDay, null);
  }

  private void requireNothingBegins(LocalDate lastDay, LocalDate moving) {
    Stream.concat(
            seats.stream().map(Seat::period),
            procedures.stream()
                .map(ProcedureTerm::period)
                .filter(each -> !each.firstDay().orElseThrow().equals(moving)))
        .map(term -> term.firstDay().orElseThrow())
        .filter(first -> first.isAfter(lastDay))
        .max(LocalDate::compareTo)
        .ifPresent(
            first -> {
              throw new RuleViolation(CouncilRule.BEGINS_LATER, first);
            });
  }

  /** The first rules begin with the council; whoever sits as long as it does so still. */
  void moveWith(Period before, Period after) {
    LocalDate first = after.firstDay().orElseThrow();
    requireNothingBefore(before.firstDay().orElseThrow(), first);
    after.lastDay().ifPresent(last -> requireNothingAfter(before, last));
    procedures.forEach(each -> each.moveTo(moved(each.period(), before, after)));
    lastingAsLongAs(before)
        .forEach(each -> each.moveTo(each.period().endingWith(after.lastDay().orElse(null))));
  }

  private static Period moved(Period rules, Period before, Period after) {
    boolean begins = rules.firstDay().equals(before.firstDay());
    boolean ends = rules.lastDay().equals(before.lastDay());
    return Period.throughLastDay(
        (begins ? after : rules).firstDay().orElseThrow(),
        (ends ? after : rules).lastDay().orElse(null));
  }

  List<Seat> lastingAsLongAs(Period council) {
    return seats.stream()
        .filter(each -> each.period().lastDay().equals(council.lastDay()))
        .toList();
  }

  private void requireNothingBefore(LocalDate was, LocalDate first) {
    Stream<LocalDate> rules =
        procedures.stream()
            .map(each -> each.period().firstDay().orElseThrow())
            .filter(day -> !day.equals(was) && !day.isAfter(first));
    Stream<LocalDate> others =
        Stream.concat(
                seats.stream().map(each -> each.period().firstDay().orElseThrow()),
                balances.stream().map(CountedBalance::day))
            .filter(day -> day.isBefore(first));
    Stream.concat(rules, others)
        .min(LocalDate::compareTo)
        .ifPresent(
            day -> {
              throw new RuleViolation(CouncilRule.BEGINS_EARLIER, day);
            });
  }

  private void requireNothingAfter(Period before, LocalDate last) {
    requireNothingBegins(last, before.firstDay().orElseThrow());
    Stream<LocalDate> ends =
        Stream.concat(
                seats.stream().map(Seat::period), procedures.stream().map(ProcedureTerm::period))
            .map(Period::lastDay)
            .filter(each -> !each.equals(before.lastDay()))
            .flatMap(Optional::stream);
    Stream.concat(ends, balances.stream().map(CountedBalance::day))
        .filter(day -> day.isAfter(last))
        .max(LocalDate::compareTo)
        .ifPresent(
            day -> {
              throw new RuleViolation(CouncilRule.LASTS_LONGER, day);
            });
  }
}
