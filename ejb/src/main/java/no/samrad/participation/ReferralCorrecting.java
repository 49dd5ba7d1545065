package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.gate.Gate;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.RuleViolation;

/**
 * What a referral said is put right, for a reason. Everything that rests on it is judged as if it
 * had been written down like this; what was submitted of it before stays as it was.
 */
@Stateless
public class ReferralCorrecting {

  @Inject Participations participations;
  @Inject Premises premises;
  @Inject Gate gate;
  @Inject CorrectionEffects effects;
  @Inject TeamAccess access;
  @Inject Journal journal;

  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void correct(ParticipationId id, long seenVersion, NewReferral said, String reason) {
    access.requireTeam(participations.areaOf(id));
    journal.past(said.day());
    StatedReason why = new StatedReason(reason);
    Participation referred = participations.require(id, seenVersion);
    requireFitting(referred, said);
    Correction correction =
        new Correction(
            referred,
            participations.criteria(referred),
            said,
            premises.criteriaSet(said.day(), said.criteria()));
    if (correction.changes().isEmpty()) {
      throw new RuleViolation(ParticipationRule.NOTHING_CORRECTED);
    }

    effects.keep(correction, new CorrectionEffects.Corrected(why, journal.caller(), journal.now()));
    referred.correct(said, correction.set());
    effects.follow(correction, journal.today());

    List<Change> changes = correction.changes();
    journal.write(new ReferralCorrected(referred.area(), id, changes, why.text(), journal.now()));
  }

  /** As a referral of that day would have to, where that is another. */
  private void requireFitting(Participation referred, NewReferral said) {
    LocalDate told = referred.reached().toldOn();
    premises.requireCode(CodeList.SOURCE, said.source());
    if (told != null && !premises.isTold(said.source())) {
      throw new RuleViolation(ParticipationRule.REFERRER_WAS_TOLD, told);
    }
    boolean anotherDay = !said.day().equals(referred.referral().referredOn());
    if (anotherDay) {
      gate.requireOpen(referred.area(), said.day());
    }
    if (anotherDay || !said.unit().equals(referred.unit())) {
      premises.requireActiveMember(referred.area(), said.unit(), said.day());
    }
  }
}
