package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A visit as a page shows it.
 *
 * @param outcome in words; empty while nobody has said how it went
 * @param held null when it was not
 * @param place null when it was not held
 * @param usualPlace where she was met last, for a visit that is open; null for never
 */
public record VisitRow(
    VisitId id,
    long version,
    ParticipationId participation,
    String pseudonym,
    LocalDate planned,
    String outcome,
    LocalDate held,
    VisitPlace place,
    Integer minutes,
    VisitPhase phase,
    String nurse,
    VisitPlace usualPlace)
    implements Serializable {

  public boolean open() {
    return outcome.isEmpty();
  }
}
