package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import no.samrad.document.DocumentId;
import no.samrad.document.UploadedFile;
import no.samrad.security.AreaAccess;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;

/** The mandate of an NFP council is kept as a file, for whoever reads about the area. */
@Stateless
public class CouncilMandate {

  @Inject NfpCouncils councils;
  @Inject MandateFiles files;
  @Inject AreaAccess access;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Takes the place of the one before, which stays as history. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public DocumentId keep(CouncilId id, long seenVersion, UploadedFile file) {
    AreaId area = councils.areaOf(id);
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF);
    NfpCouncil council = councils.require(id, seenVersion);

    DocumentId document = files.keep(council, file, user.person());

    events.fire(new MandateKept(area, id, document, files.hash(document), clock.instant()));
    return document;
  }
}
