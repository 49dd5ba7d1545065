package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.gate.Gate;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;

/** A referral comes in and is kept, when the gate of the area is open on its day (DL-02, E7). */
@Stateless
public class Referring {

  @Inject Participations participations;
  @Inject Premises premises;
  @Inject Gate gate;
  @Inject TeamAccess access;
  @Inject Journal journal;

  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public ParticipationId refer(AreaId area, NewReferral wanted) {
    access.requireTeam(area);
    journal.past(wanted.day());
    gate.requireOpen(area, wanted.day());
    premises.requireActiveMember(area, wanted.unit(), wanted.day());
    premises.requireCode(CodeList.SOURCE, wanted.source());
    String set = premises.criteriaSet(wanted.day(), wanted.criteria());

    Participation participation = new Participation(area, participations.draw(), wanted, set);
    participations.add(participation);
    participations.meet(participation, wanted.criteria());

    ParticipationId id = participation.id();
    journal.write(new ReferralReceived(area, id, changes(wanted, set), "", journal.now()));
    return id;
  }

  private static List<Change> changes(NewReferral wanted, String set) {
    return List.of(
        Change.set("referredOn", wanted.day()),
        Change.set("referralSource", wanted.source()),
        Change.set("unit", wanted.unit()),
        Change.set("criteriaSet", set));
  }
}
