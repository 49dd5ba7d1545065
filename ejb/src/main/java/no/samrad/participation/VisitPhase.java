package no.samrad.participation;

import java.time.LocalDate;

/** Which part of the programme a visit belongs to. */
public enum VisitPhase {
  PREGNANCY,
  INFANCY,
  TODDLERHOOD;

  /**
   * @param birth null while the child is not born
   */
  static VisitPhase on(LocalDate day, LocalDate birth) {
    if (birth == null || day.isBefore(birth)) {
      return PREGNANCY;
    }
    return day.isBefore(birth.plusYears(1)) ? INFANCY : TODDLERHOOD;
  }
}
