package no.samrad.criteria;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.Role;

/** Reads criteria. They say nothing about anybody: a role anywhere is enough. */
@Stateless
public class CriteriaQueries {

  @Inject CriteriaBook book;

  /** Every set, the newest first. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.NATIONAL_READER,
    Role.AUDITOR
  })
  public List<CriteriaSetRow> sets(Language language) {
    return book.sets(language);
  }
}
