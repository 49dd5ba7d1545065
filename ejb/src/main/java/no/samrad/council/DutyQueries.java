package no.samrad.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;

/** Reads which rules hold in NFP councils. They belong to no area: a role anywhere is enough. */
@Stateless
public class DutyQueries {

  @Inject DutyListing listing;
  @Inject Clock clock;

  /** Every rule in every type as it holds today, in the order of types and rules. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public List<DutyRow> duties(Language language) {
    return listing.all(LocalDate.now(clock), language);
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public DutyRow duty(DutyId id, Language language) {
    return listing.all(LocalDate.now(clock), language).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }
}
