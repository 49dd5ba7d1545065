package no.samrad.adoption;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRegister;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/**
 * Reads where the time goes between draft and last signature, over the areas one may read about.
 */
@Stateless
public class TimeQueries {

  @Inject TimeListing listing;
  @Inject AgreementRegister agreements;
  @Inject AreaAccess access;

  /** Empty when the agreement has no version on the day. */
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
  public Optional<TimeRow> of(AgreementId agreement, LocalDate day, Language language) {
    access.requireReading(agreements.area(agreement));
    return listing.row(agreement, day, language, access.readable());
  }

  /** Those that have taken longest come first. */
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
  public PageOf<TimeRow> agreements(LocalDate day, Language language, PageRequest page) {
    return listing.rows(day, language, access.readable(), page);
  }

  /** The medians of each type. */
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
  public List<TypeTime> types(LocalDate day, Language language) {
    return listing.types(day, language, access.readable());
  }
}
