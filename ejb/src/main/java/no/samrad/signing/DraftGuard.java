package no.samrad.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import no.samrad.document.DocumentDetails;
import no.samrad.document.DocumentGuard;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;

/** Files of a draft are read by whoever reads the draft. */
@ApplicationScoped
class DraftGuard implements DocumentGuard {

  static final String[] READERS = {Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR};

  @Inject SigningListing listing;
  @Inject AreaAccess access;

  @Override
  public void requireReading(DocumentDetails document) {
    if (!access.mayAny(document.area(), READERS) && listing.isOfDraftsOnly(document.id())) {
      throw new AccessDenied(Set.of(READERS), document.area());
    }
  }
}
