package no.samrad.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.Period;

/** How long something may hold that begins on a day: until what is known to begin later. */
final class NormRoom {

  private NormRoom() {}

  static Period from(LocalDate first, List<Period> known) {
    LocalDate lastDay =
        known.stream()
            .map(Period::firstDay)
            .flatMap(Optional::stream)
            .filter(first::isBefore)
            .min(LocalDate::compareTo)
            .map(next -> next.minusDays(1))
            .orElse(null);
    return Period.throughLastDay(first, lastDay);
  }
}
