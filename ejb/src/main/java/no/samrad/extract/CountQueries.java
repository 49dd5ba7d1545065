package no.samrad.extract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads the counts of areas without cases, for whoever enters them. */
@Stateless
public class CountQueries {

  @Inject CountListing listing;
  @Inject AreaAccess access;

  /** Of the areas the caller may enter counts for, and of the programme, which are published. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public PageOf<CountRow> rows(Language language, PageRequest page) {
    return listing.rows(access.whereHolding(Role.ADMINISTRATOR, Role.HOST_STAFF), language, page);
  }
}
