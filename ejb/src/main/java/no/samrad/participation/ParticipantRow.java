package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the working list.
 *
 * @param gestation on the day of the list; null when it is not known, or the child is born
 * @param phase null before inclusion
 * @param nurseName empty while nobody follows her
 * @param next her next planned visit, or the first that nobody has registered; null for none
 * @param overdue how many planned visits are behind, with nobody having said how they went
 * @param contact the last day somebody met or spoke with her; null for never
 * @param inactive so long ago that she is out of contact; nobody has left without being seen
 * @param ending what came of it, in words; empty while it goes on
 */
public record ParticipantRow(
    ParticipationId id,
    long version,
    String pseudonym,
    String unitName,
    ParticipationState state,
    VisitPhase phase,
    LocalDate referredOn,
    Gestation gestation,
    LocalDate birthOn,
    String nurseName,
    PlannedVisit next,
    long overdue,
    LocalDate contact,
    boolean inactive,
    boolean feedbackDue,
    LocalDate endedOn,
    String ending)
    implements Serializable {

  /** A visit that is to be held, or was to be. */
  public record PlannedVisit(VisitId id, LocalDate day) implements Serializable {}
}
