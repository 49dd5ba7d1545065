package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.norm.NormCode;
import no.samrad.norm.Norms;
import no.samrad.security.Role;
import no.samrad.shared.Change;

/** After inclusion: birth, and how it ends (DL-10, DL-12). */
@Stateless
public class Following {

  @Inject Participations participations;
  @Inject Premises premises;
  @Inject VisitPlanning planning;
  @Inject Norms norms;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /** From then on visits follow the child. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void giveBirth(ParticipationId id, long seenVersion, LocalDate day) {
    Participation included = ofTeam(id, seenVersion, day);

    included.giveBirth(day);
    participations.flush(id);
    planning.anew(included, day);

    List<Change> changes = List.of(Change.set("birthOn", day));
    journal.write(new ChildBorn(included.area(), id, changes, "", journal.now()));
  }

  /** At age two, or before for a reason. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void end(ParticipationId id, long seenVersion, Ending how) {
    Participation included = ofTeam(id, seenVersion, how.day());
    premises.requireCode(CodeList.END_REASON, how.reason());
    int months = norms.on(how.day(), included.area()).value(NormCode.PROGRAMME_ENDS);

    included.end(how, months);
    participations.handOver(included, how.services());
    participations.flush(id);
    planning.stop(included, how.day());

    List<Change> changes =
        List.of(
            Change.set("endedOn", how.day()),
            Change.set("endReason", how.reason()),
            Change.set("handover", how.handover()));
    journal.write(new ParticipationEnded(included.area(), id, changes, "", journal.now()));
  }

  private Participation ofTeam(ParticipationId id, long seenVersion, LocalDate day) {
    access.requireTeam(participations.areaOf(id));
    journal.past(day);
    return participations.require(id, seenVersion);
  }
}
