package no.samrad.area;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/** Terms of one kind that follow one another: never two on a day. */
record Succession<T extends Term>(List<T> terms) {

  Optional<T> on(LocalDate day) {
    return terms.stream().filter(each -> each.period().includes(day)).findFirst();
  }

  /** The last that begins before the day. */
  Optional<T> before(LocalDate day) {
    return terms.stream()
        .filter(each -> each.firstDay().isBefore(day))
        .max(Comparator.comparing(Term::firstDay));
  }

  /** The first that begins after the day. */
  Optional<T> after(LocalDate day) {
    return terms.stream()
        .filter(each -> each.firstDay().isAfter(day))
        .min(Comparator.comparing(Term::firstDay));
  }

  /** From the day until the next one begins, or as long as the area exists. */
  Period room(LocalDate day, Period existence) {
    LocalDate lastDay =
        after(day).map(next -> next.firstDay().minusDays(1)).or(existence::lastDay).orElse(null);
    return Period.throughLastDay(day, lastDay);
  }

  /** What holds on the day ends the day before. */
  void giveWay(LocalDate day) {
    on(day).ifPresent(endingBefore(day));
  }

  /** Begins on another day; the one before ends accordingly. */
  void move(T term, LocalDate firstDay) {
    LocalDate wrong = term.firstDay();
    term.period().lastDay().filter(firstDay::isAfter).ifPresent(Succession::refuseLater);
    Optional<T> before = before(wrong);
    before
        .map(Term::firstDay)
        .filter(first -> !first.isBefore(firstDay))
        .ifPresent(Succession::refuseEarlier);
    before
        .filter(each -> adjoins(each, wrong) || each.period().includes(firstDay))
        .ifPresent(endingBefore(firstDay));
    term.runs(Period.throughLastDay(firstDay, term.period().lastDay().orElse(null)));
  }

  /**
   * Neighbours that say the same become one.
   *
   * @return the one that is left
   */
  T join(T term, BiPredicate<T, T> alike) {
    after(term.firstDay())
        .filter(next -> adjoins(term, next.firstDay()) && alike.test(term, next))
        .ifPresent(next -> swallow(term, next));
    Optional<T> same =
        before(term.firstDay())
            .filter(each -> adjoins(each, term.firstDay()) && alike.test(each, term));
    same.ifPresent(each -> swallow(each, term));
    return same.orElse(term);
  }

  private void swallow(T earlier, T later) {
    LocalDate lastDay = later.period().lastDay().orElse(null);
    terms.remove(later);
    earlier.runs(earlier.period().endingWith(lastDay));
  }

  private static boolean adjoins(Term earlier, LocalDate day) {
    return earlier.period().lastDay().filter(day.minusDays(1)::equals).isPresent();
  }

  private static <T extends Term> Consumer<T> endingBefore(LocalDate day) {
    return each -> each.runs(each.period().endingWith(day.minusDays(1)));
  }

  private static void refuseLater(LocalDate lastDay) {
    throw new RuleViolation(AreaRule.TERM_ENDS_BEFORE, lastDay);
  }

  private static void refuseEarlier(LocalDate first) {
    throw new RuleViolation(AreaRule.TERM_BEFORE_BEGAN, first);
  }
}
