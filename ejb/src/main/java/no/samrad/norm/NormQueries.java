package no.samrad.norm;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.NotFound;

/** Reads norms. They say nothing about anybody: a role anywhere is enough. */
@Stateless
public class NormQueries {

  @Inject NormListing listing;

  /** What every norm is on the day, the programme's and then those of areas that have their own. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.NATIONAL_READER,
    Role.AUDITOR
  })
  public List<NormRow> norms(LocalDate day, Language language) {
    return listing.on(day, language);
  }

  /** Everything a norm is, was and will be; the programme first, the newest first. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.NATIONAL_READER,
    Role.AUDITOR
  })
  public List<NormRow> history(NormCode code, Language language) {
    return listing.of(code, language);
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.NATIONAL_READER, Role.AUDITOR})
  public NormRow version(NormVersionId id, Language language) {
    return listing.one(id, language).orElseThrow(() -> new NotFound(id));
  }
}
