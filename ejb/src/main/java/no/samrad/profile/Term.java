package no.samrad.profile;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;

/** Something that holds for a time, after another of its kind and until the next. */
interface Term {

  Period period();

  void endOn(LocalDate lastDay);

  default boolean startsOn(LocalDate day) {
    return period().firstDay().orElseThrow().equals(day);
  }

  /**
   * Makes room for one that holds from a day: what held that day ends the day before, and the new
   * one lasts until the next that is known. None starts on the day itself.
   */
  static Period makeRoom(List<? extends Term> terms, LocalDate from) {
    terms.stream()
        .filter(each -> each.period().includes(from))
        .forEach(each -> each.endOn(from.minusDays(1)));
    return Period.untilNext(from, terms.stream().map(Term::period));
  }
}
