package no.samrad.participation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import no.samrad.security.Role;
import no.samrad.shared.RuleViolation;

/**
 * Everything about a participant is deleted, whether the gate is open or not (E7). Figures that
 * were submitted are copies and stay.
 */
@Stateless
public class Forgetting {

  @Inject Participations participations;
  @Inject Deletions deletions;
  @Inject TeamAccess access;
  @Inject Journal journal;

  /**
   * For good. Whoever was transferred is deleted where she came to first.
   *
   * @param pseudonym as it was typed, so that nobody is deleted by accident
   */
  @RolesAllowed(Role.TEAM_LEADER)
  public void forget(ParticipationId id, long seenVersion, ForgetReason why, String pseudonym) {
    access.requireLeader(participations.areaOf(id));
    Participation gone = deletions.require(id, seenVersion);
    if (why == null) {
      throw new RuleViolation(ParticipationRule.FORGET_REASON_MISSING);
    }
    if (why == ForgetReason.KEPT_LONG_ENOUGH && gone.state() != ParticipationState.ENDED) {
      throw new RuleViolation(ParticipationRule.STILL_GOES_ON);
    }
    deletions.requireKnownBy(gone, Pseudonym.typed(pseudonym));

    deletions.delete(gone);

    journal.write(new ParticipationForgotten(gone.area(), id, why, journal.now()));
  }
}
