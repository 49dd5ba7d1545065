package no.samrad.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.PersonId;

/**
 * One line of the trail, with the names things have today.
 *
 * @param number in the chain of its area; 0 until it is sealed
 * @param area {@link AuditFilter#INSTALLATION} when it happened in none
 * @param areaName empty for the installation, and for an area that is no more
 * @param actor person 0 is the system itself
 * @param subjectName the subject in words, or its code where it has no name
 * @param changes with names where the trail holds ids
 */
public record TrailRow(
    long id,
    long number,
    Instant occurredAt,
    AreaId area,
    String areaName,
    PersonId actor,
    String actorName,
    String action,
    Outcome outcome,
    String subject,
    String subjectName,
    List<Change> changes,
    String reason,
    String reference)
    implements Serializable {

  public boolean isRefused() {
    return outcome == Outcome.REFUSED;
  }

  public boolean isSealed() {
    return number > 0;
  }

  public boolean isBySystem() {
    return actor.value() == 0;
  }
}
