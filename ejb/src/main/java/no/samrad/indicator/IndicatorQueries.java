package no.samrad.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;

/** Reads what indicators are, for anybody with a role, and the team's own figures for the team. */
@Stateless
public class IndicatorQueries {

  @Inject Definitions definitions;
  @Inject VersionListing listing;
  @Inject IndicatorFigures figures;
  @Inject AreaAccess access;

  /** Every indicator as it is on the day where no area has its own, in their order. */
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
  public List<Definition> indicators(LocalDate day, Language language) {
    return definitions.on(day, language);
  }

  /** One of them with all its versions. */
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
  public IndicatorDetails indicator(String code, LocalDate day, Language language) {
    Definition definition =
        definitions.on(day, language).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("indicator"));
    return new IndicatorDetails(definition, listing.of(code, day, language));
  }

  /** The figures of an area and its units, with nothing hidden: for its team only. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<Figure> figures(AreaId area, FigureSpan span, Language language) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    return figures.ofAreaAndUnits(area, span, language);
  }
}
