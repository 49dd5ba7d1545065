package no.samrad.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Assignment;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;

/** Reads what waits for the contact person of a municipality: the own units' only. */
@Stateless
public class ContactTaskQueries {

  @Inject ContactTaskListing listing;
  @Inject CurrentUser user;

  @RolesAllowed(Role.MUNICIPAL_CONTACT)
  public List<ContactTask> own(LocalDate day, Language language) {
    List<Assignment> held =
        user.assignments().stream()
            .filter(each -> each.role().equals(Role.MUNICIPAL_CONTACT))
            .filter(each -> each.area() != null && each.onlyUnit().isPresent())
            .toList();
    return listing.of(held, day, language);
  }
}
