package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.place.Language;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;

/** Reads about participants, for their team; each reading is in the trail. */
@Stateless
public class ParticipationQueries {

  @Inject ParticipantReading reading;
  @Inject TeamAccess access;
  @Inject Journal journal;

  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public PageOf<ParticipantRow> list(AreaId area, Work which, Language language, PageRequest page) {
    access.requireTeam(area);
    PageOf<ParticipantRow> rows = reading.rows(area, which, language, page);
    journal.readList(area);
    return rows;
  }

  /** The caller's own, or the whole team's. Counts tell of nobody in particular. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public Workload load(AreaId area, Work which) {
    access.requireTeam(area);
    return reading.load(area, which);
  }

  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public ParticipantDetails participant(ParticipationId id, Language language) {
    AreaId area = reading.areaOf(id);
    access.requireTeam(area);
    ParticipantDetails details = reading.details(id, area, language);
    journal.read(id, area);
    return details;
  }

  /** One visit, to say how it went. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public VisitRow visit(VisitId id, Language language) {
    VisitRow visit = reading.visit(id, language);
    AreaId area = reading.areaOf(visit.participation());
    access.requireTeam(area);
    journal.read(visit.participation(), area);
    return visit;
  }

  /** Who is known by this in the area. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public ParticipationId known(AreaId area, String pseudonym) {
    access.requireTeam(area);
    return reading.known(area, Pseudonym.typed(pseudonym));
  }
}
