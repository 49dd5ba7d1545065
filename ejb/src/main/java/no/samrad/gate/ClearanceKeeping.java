package no.samrad.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.document.DocumentStore;
import no.samrad.document.UploadedFile;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** An area clarifies its legal basis and its DPIA, and what it found holds from a day (SI-06). */
@Stateless
public class ClearanceKeeping {

  @Inject Clearances clearances;
  @Inject DocumentStore documents;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * @param file what it rests on; null for none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public ClearanceId record(AreaId area, NewClearance wanted, String reason, UploadedFile file) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(wanted.from(), today);
    PlausibleDay.requireIfGiven(wanted.lastDay(), today);
    Reason why = new Reason(reason);
    clearances.requireNoneFrom(area, wanted);

    Clearance clearance = new Clearance(area, wanted, why);
    if (file != null) {
      clearance.restOn(documents.store(area, file.name(), file.content(), user.person()));
    }
    clearances.add(clearance);

    events.fire(
        new ClearanceRecorded(
            area, clearance.id(), clearance.asNew(), why.text(), clock.instant()));
    return clearance.id();
  }

  /** It was never so; what was before it holds on. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void remove(ClearanceId id, long seenVersion, String reason) {
    AreaId area = clearances.find(id).area();
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(reason);
    Clearance clearance = clearances.require(id, seenVersion);

    clearances.remove(clearance);

    events.fire(new ClearanceRemoved(area, id, clearance.asGone(), why.text(), clock.instant()));
  }
}
