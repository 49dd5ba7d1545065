package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.gate.Gate;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** Who follows a participant changes: the nurse, or the area she has moved to (DL-11). */
@Stateless
public class Transferring {

  @Inject Participations participations;
  @Inject Premises premises;
  @Inject Handing handing;
  @Inject Gate gate;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /** Another one than the first needs a reason. */
  @RolesAllowed(Role.TEAM_LEADER)
  public void assign(
      ParticipationId id, long seenVersion, PersonId nurse, LocalDate day, String reason) {
    access.requireLeader(participations.areaOf(id));
    journal.any(day);
    Participation followed = participations.require(id, seenVersion);
    followed.requireOpen();
    if (nurse == null) {
      throw new RuleViolation(ParticipationRule.NURSE_MISSING);
    }
    premises.requireInTeam(followed.area(), nurse, day);

    List<Change> changes = handing.to(followed, nurse, day, reason);

    journal.write(
        new NurseAssigned(
            followed.area(), id, changes, reason == null ? "" : reason.strip(), journal.now()));
  }

  /** She goes on in the other area, where nobody counts her twice. */
  @RolesAllowed(Role.TEAM_LEADER)
  public ParticipationId transfer(
      ParticipationId id, long seenVersion, Residence to, LocalDate day) {
    access.requireLeader(participations.areaOf(id));
    journal.past(day);
    Participation leaving = participations.require(id, seenVersion);
    if (to == null) {
      throw new RuleViolation(ParticipationRule.AREA_MISSING);
    }
    gate.requireOpen(to.area(), day);
    premises.requireActiveMember(to.area(), to.unit(), day);

    Participation next = leaving.transfer(to, participations.draw(), day);
    participations.add(next);
    participations.carryCriteria(next);
    handing.stop(leaving, day);

    List<Change> changes =
        List.of(Change.set("endedOn", day), Change.set("continuedAs", next.id()));
    journal.write(new ParticipantTransferred(leaving.area(), id, changes, "", journal.now()));
    List<Change> came = List.of(Change.set("includedOn", day), Change.set("unit", to.unit()));
    journal.write(new ParticipantTransferred(next.area(), next.id(), came, "", journal.now()));
    return next.id();
  }
}
