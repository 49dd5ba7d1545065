package no.samrad.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Role;

/** Reads rule sets. They belong to no area, so a role anywhere is enough. */
@Stateless
public class RuleQueries {

  @Inject RuleSetListing listing;

  /** The sets that apply on the day, each in its edition of that day. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public List<RuleSetRow> sets(LocalDate day, Language language) {
    return listing.rows(day, language);
  }

  /** One set in one edition. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public RuleSetDetails set(RuleSetId id, Language language) {
    return listing.set(id, language);
  }

  /** Every edition of the set, the newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public List<RuleSetRow> editions(RuleSetId id, Language language) {
    return listing.editions(id, language);
  }
}
