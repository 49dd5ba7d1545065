package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.shared.PersonId;

/** Keeps what a referral said before, and brings what rests on it in step. */
@ApplicationScoped
class CorrectionEffects {

  @Inject Participations participations;
  @Inject ReferralCorrections corrections;
  @Inject ConsentLimit limit;
  @Inject VisitPlanning planning;

  /** Before the referral changes. */
  void keep(Correction correction, Corrected how) {
    corrections.keep(correction, how);
  }

  /** Criteria, the limit of consent, and the visits that are still to come. */
  void follow(Correction correction, LocalDate today) {
    Participation of = correction.of();
    participations.flush(of.id());
    if (correction.meetsOthers() || !correction.set().equals(correction.before().criteriaSet())) {
      participations.meetInstead(of, correction.said().criteria());
    }
    limit.judgeAnew(of);
    if (correction.movesTheDueDay()) {
      planning.anew(of, today);
    }
  }

  /** Why, by whom and when. */
  record Corrected(StatedReason reason, PersonId by, Instant at) {}
}
