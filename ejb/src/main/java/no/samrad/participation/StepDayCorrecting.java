package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.RuleViolation;

/**
 * The day of a step is put right, for a reason, also when participation has ended. What held when
 * the step was taken holds for its new day; what was submitted of it before stays as it was.
 */
@Stateless
public class StepDayCorrecting {

  @Inject Participations participations;
  @Inject StepDayCorrections corrections;
  @Inject StepDayEffects effects;
  @Inject TeamAccess access;
  @Inject Journal journal;

  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void correct(
      ParticipationId id, long seenVersion, TakenStep taken, LocalDate day, String reason) {
    access.requireTeam(participations.areaOf(id));
    if (taken == null) {
      throw new RuleViolation(ParticipationRule.STEP_MISSING);
    }
    journal.past(day);
    StatedReason why = new StatedReason(reason);
    Participation of = participations.require(id, seenVersion);
    StepDayCorrection correction = new StepDayCorrection(of, taken, day);

    of.correct(taken.step(), day);
    effects.follow(correction, journal.today());
    corrections.keep(
        correction, new CorrectionEffects.Corrected(why, journal.caller(), journal.now()));

    List<Change> changes = correction.changes();
    journal.write(new StepDayCorrected(of.area(), id, changes, why.text(), journal.now()));
  }
}
