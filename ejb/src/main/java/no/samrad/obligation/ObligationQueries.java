package no.samrad.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads what is owed and disputed. */
@Stateless
public class ObligationQueries {

  @Inject AgreementRegister agreements;
  @Inject ObligationListing listing;
  @Inject AreaAccess access;

  /** Of one agreement: what is done, overdue, and due within a year of the day. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public ObligationDetails obligations(AgreementId agreement, LocalDate day, Language language) {
    AreaId area = agreements.area(agreement);
    access.requireReading(area);
    return listing.of(agreement, day, language);
  }

  /**
   * What is overdue on a day, the oldest first, in the areas the caller reads.
   *
   * @param slug of one area; empty for all
   */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public PageOf<ObligationRow> overdue(
      String slug, LocalDate day, Language language, PageRequest page) {
    AreaScope scope = access.readable();
    return listing.overdue(slug, scope, day, language, page);
  }
}
