package no.samrad.area;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import no.samrad.shared.Period;

/** The days of several periods taken together. */
record Coverage(Collection<Period> periods) {

  /** The first of the wanted days that none of them includes. */
  Optional<LocalDate> firstGap(Period wanted) {
    LocalDate day = wanted.firstDay().orElseThrow();
    while (wanted.includes(day)) {
      Optional<Period> covering = covering(day);
      if (covering.isEmpty()) {
        return Optional.of(day);
      }
      if (covering.get().isOpenEnded()) {
        return Optional.empty();
      }
      day = covering.get().lastDay().orElseThrow().plusDays(1);
    }
    return Optional.empty();
  }

  private Optional<Period> covering(LocalDate day) {
    return periods.stream().filter(each -> each.includes(day)).findFirst();
  }
}
