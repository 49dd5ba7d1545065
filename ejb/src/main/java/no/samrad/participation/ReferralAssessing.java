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
import no.samrad.shared.RuleViolation;

/** What becomes of a referral until somebody is included, and who is told (DL-04, DL-08). */
@Stateless
public class ReferralAssessing {

  @Inject Participations participations;
  @Inject Premises premises;
  @Inject Norms norms;
  @Inject TeamAccess access;
  @Inject Journal journal;

  @RolesAllowed(Role.TEAM_LEADER)
  public void assess(ParticipationId id, long seenVersion, Verdict verdict, LocalDate day) {
    Participation referred = led(id, seenVersion, day);
    if (verdict == null) {
      throw new RuleViolation(ParticipationRule.ASSESSMENT_MISSING);
    }

    referred.assess(verdict, day);
    participations.flush(id);

    List<Change> changes =
        List.of(Change.set("assessedOn", day), Change.set("assessment", verdict));
    journal.write(new ReferralAssessed(referred.area(), id, changes, "", journal.now()));
  }

  /** There is a place now for somebody who waited. */
  @RolesAllowed(Role.TEAM_LEADER)
  public void offer(ParticipationId id, long seenVersion, LocalDate day) {
    Participation waiting = led(id, seenVersion, day);

    waiting.offer(day);
    participations.flush(id);

    List<Change> changes = List.of(Change.set("offeredOn", day));
    journal.write(new PlaceOffered(waiting.area(), id, changes, "", journal.now()));
  }

  /** It comes to nothing; each way of that is counted by itself. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void close(ParticipationId id, long seenVersion, String outcome, LocalDate day) {
    Participation referred = ofTeam(id, seenVersion, day);
    if (outcome == null || outcome.isEmpty() || outcome.equals("INCLUDED")) {
      throw new RuleViolation(ParticipationRule.OUTCOME_MISSING);
    }
    premises.requireCode(CodeList.OUTCOME, outcome);

    referred.close(outcome, day);
    participations.flush(id);

    List<Change> changes =
        List.of(Change.set("endedOn", day), Change.set("referralOutcome", outcome));
    journal.write(new ReferralClosed(referred.area(), id, changes, "", journal.now()));
  }

  /** Only that something came of it or not; more only with her consent, and never here. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void tellReferrer(ParticipationId id, long seenVersion, LocalDate day) {
    Participation referred = ofTeam(id, seenVersion, day);
    if (!premises.isTold(referred.referral().source())) {
      throw new RuleViolation(ParticipationRule.NOBODY_TO_TELL);
    }
    int fewest = norms.on(day, referred.area()).value(NormCode.EXPLORATION_FEWEST);

    referred.tellReferrer(day, new TalksHeld(participations.conversations(referred, day), fewest));
    participations.flush(id);

    List<Change> changes = List.of(Change.set("referrerToldOn", day));
    journal.write(new ReferrerTold(referred.area(), id, changes, "", journal.now()));
  }

  private Participation led(ParticipationId id, long seenVersion, LocalDate day) {
    access.requireLeader(participations.areaOf(id));
    journal.past(day);
    return participations.require(id, seenVersion);
  }

  private Participation ofTeam(ParticipationId id, long seenVersion, LocalDate day) {
    access.requireTeam(participations.areaOf(id));
    journal.past(day);
    return participations.require(id, seenVersion);
  }
}
