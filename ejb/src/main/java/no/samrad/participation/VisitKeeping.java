package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.Role;
import no.samrad.shared.Change;

/** Nurses say how visits went, and plan others (DL-10). */
@Stateless
public class VisitKeeping {

  @Inject Participations participations;
  @Inject Visits visits;
  @Inject NurseBook nurses;
  @Inject VisitJudging judging;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /** A planned visit; one that was moved is planned on its new day. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void register(VisitId id, long seenVersion, VisitRecord went) {
    access.requireTeam(visits.find(id).area());
    Visit visit = visits.require(id, seenVersion);
    keep(participations.find(visit.participation()), visit, went);
  }

  /** One that nobody had planned. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public VisitId add(ParticipationId of, VisitRecord went) {
    Participation visited = followed(of);
    visited.requireIncluded();
    Visit visit = new Visit(visited, nurses.require(visited, went.day()), went.day());
    visits.add(visit);
    keep(visited, visit, went);
    return visit.id();
  }

  /** One besides those of the schedule. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public VisitId plan(ParticipationId of, LocalDate day) {
    Participation visited = followed(of);
    visited.requireIncluded();
    return planned(visited, journal.any(day));
  }

  private Participation followed(ParticipationId of) {
    access.requireTeam(participations.areaOf(of));
    return participations.find(of);
  }

  private void keep(Participation of, Visit visit, VisitRecord went) {
    boolean contact = judging.isContact(of, went);

    visit.register(went, contact, journal.caller(), of.reached().birthOn());
    visits.flush(visit.id());

    List<Change> changes =
        List.of(
            Change.set("visitOutcome", went.outcome()),
            Change.set("heldOn", contact ? went.day() : null));
    journal.write(new VisitRegistered(of.area(), visit.id(), changes, "", journal.now()));
    if (!contact && went.newDay() != null) {
      planned(of, journal.any(went.newDay()));
    }
  }

  private VisitId planned(Participation of, LocalDate day) {
    of.requireOpen();
    Visit visit = new Visit(of, nurses.require(of, journal.today()), day);
    visits.add(visit);

    List<Change> changes = List.of(Change.set("plannedOn", day));
    journal.write(new VisitPlanned(of.area(), visit.id(), changes, "", journal.now()));
    return visit.id();
  }
}
