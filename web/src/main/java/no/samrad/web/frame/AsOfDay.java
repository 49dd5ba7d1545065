package no.samrad.web.frame;

import java.time.LocalDate;
import java.util.Optional;
import no.samrad.web.faces.Days;

/**
 * The day of a page, from what its address says.
 *
 * @param inAddress how links carry it on; empty for today
 * @param unreadable the address said something that is no day
 */
record AsOfDay(LocalDate day, Optional<String> inAddress, boolean unreadable) {

  static AsOfDay of(String wanted, LocalDate today) {
    Optional<LocalDate> read = Days.read(wanted);
    LocalDate day = read.orElse(today);
    boolean something = wanted != null && !wanted.isBlank();
    return new AsOfDay(
        day,
        Optional.of(day).filter(other -> !other.equals(today)).map(LocalDate::toString),
        something && read.isEmpty());
  }
}
