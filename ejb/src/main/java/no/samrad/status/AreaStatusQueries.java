package no.samrad.status;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.reporting.PeriodId;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;

/**
 * Reads how areas stand. Everybody who reads about an area sees the same: figures as the safe
 * publication showed them, and nothing of a period that is not approved.
 */
@Stateless
public class AreaStatusQueries {

  @Inject StatusSheets sheets;
  @Inject StatusReading reading;
  @Inject AreaAccess access;

  /**
   * The whole page.
   *
   * @param wanted the period whose figures are shown; null: the latest that was approved by the day
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
  public AreaStatus status(AreaId area, LocalDate day, PeriodId wanted, Language language) {
    access.requireReading(area);
    return sheets.of(area, day, wanted, language);
  }

  /** Some of the areas the caller may read about, in short; none for those they may not. */
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
  public List<StatusTile> tiles(Collection<AreaId> areas, LocalDate day, Language language) {
    return reading.latest(access.readable().among(areas), day, language).stream()
        .map(StatusTile::of)
        .toList();
  }
}
