package no.samrad.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/**
 * Reads agreements as they stand on a day, to whoever holds a right in the area. What is still a
 * draft is read by the host's staff, administrators and auditors only.
 */
@Stateless
public class AgreementQueries {

  /** What {@link PageRequest#column()} may name; anything else means by name. */
  public static final Set<String> SORT_COLUMNS =
      Set.of("name", "area", "type", "status", "since", "inForce");

  private static final String[] DRAFTERS = {Role.ADMINISTRATOR, Role.HOST_STAFF, Role.AUDITOR};

  @Inject AgreementListing listing;
  @Inject AgreementPicture picture;
  @Inject AgreementTexts texts;
  @Inject Agreements agreements;
  @Inject AreaAccess access;

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
  public PageOf<AgreementRow> agreements(AgreementSearch search, PageRequest page) {
    if (search.area() != null) {
      access.requireReading(search.area());
    }
    return listing.agreements(search, access.readable(), access.whereHolding(DRAFTERS), page);
  }

  /** One agreement, on a day on which it exists. */
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
  public AgreementDetails agreement(AgreementId id, LocalDate day, Language language) {
    AreaId area = agreements.area(id);
    access.requireReading(area);
    AreaScope drafts = access.whereHolding(DRAFTERS);
    AgreementSearch search = AgreementSearch.of(area, day, language);
    AgreementRow row =
        listing
            .agreement(id, search, AreaScope.of(Set.of(area)), AreaScope.everywhere())
            .orElseThrow(() -> new NotFound(id));
    AgreementDetails details = picture.of(row, day, language, drafts.covers(area));
    if (details.versions().isEmpty()) {
      access.requireAny(area, DRAFTERS);
    }
    return drafts.covers(area) ? details : details.withoutDraftNumber();
  }

  /** Where the text of a version is, and the facts that fill it. */
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
  public AgreementText text(AgreementId id, int number, LocalDate day) {
    AreaId area = agreements.area(id);
    access.requireReading(area);
    AgreementText text = texts.of(id, number, day);
    if (text.status() == VersionStatus.DRAFT || text.status() == VersionStatus.DISCARDED) {
      access.requireAny(area, DRAFTERS);
    }
    return text;
  }
}
