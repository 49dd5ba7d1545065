package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalInt;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.norm.NormValue;
import no.samrad.norm.Norms;
import no.samrad.shared.RuleViolation;

/** Until which day of a pregnancy consent is in time, as the norm of the day says. */
@ApplicationScoped
class ConsentLimit {

  @Inject Norms norms;
  @Inject Premises premises;
  @Inject Deviations deviations;
  @Inject Journal journal;

  NormSet norms(Participation of, LocalDate day) {
    return norms.on(day, of.area());
  }

  /** Null within the limit, or where there is none. */
  Deviation deviation(Participation of, ConsentTaken taken) {
    Gestation was = of.referral().gestationOn(taken.day());
    NormValue norm = norms(of, taken.day()).norm(NormCode.CONSENT_LATEST).orElseThrow();
    if (norm.value().isEmpty() || was.days() <= norm.value().getAsInt()) {
      return null;
    }
    Gestation limit = new Gestation(norm.value().getAsInt());
    if (taken.reason() == null || taken.reason().isBlank()) {
      throw new RuleViolation(ParticipationRule.CONSENT_TOO_LATE, was.toString(), limit.toString());
    }
    StatedReason reason = new StatedReason(taken.reason());
    Deviation deviation =
        new Deviation(
            was,
            limit,
            norm.version().value(),
            reason,
            journal.caller(),
            taken.approver(),
            journal.now());
    premises.requireInTeam(of.area(), taken.approver(), journal.today());
    return deviation;
  }

  void keep(Participation of, Deviation deviation) {
    deviations.keep(of, deviation);
  }

  /** The referral was corrected: nobody's consent becomes late without somebody's approval. */
  void judgeAnew(Participation of) {
    LocalDate consented = of.reached().consentedOn();
    if (consented == null) {
      return;
    }
    Gestation was = of.referral().gestationOn(consented);
    OptionalInt latest = norms(of, consented).limit(NormCode.CONSENT_LATEST);
    if (latest.isEmpty() || was.days() <= latest.getAsInt()) {
      deviations.drop(of);
    } else if (!deviations.correct(of, was)) {
      Gestation limit = new Gestation(latest.getAsInt());
      throw new RuleViolation(
          ParticipationRule.CONSENT_BECOMES_LATE, was.toString(), limit.toString());
    }
  }
}
