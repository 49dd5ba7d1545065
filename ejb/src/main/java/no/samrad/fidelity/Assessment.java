package no.samrad.fidelity;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/**
 * What somebody found of a core element.
 *
 * @param evidence by what; only what is lacking needs none
 */
public record Assessment(CoreStatus status, String evidence, LocalDate on) implements Serializable {

  public static final int LONGEST = 2000;

  public Assessment {
    if (status == null || status == CoreStatus.NOT_ASSESSED) {
      throw new RuleViolation(FidelityRule.STATUS_MISSING);
    }
    evidence = PlainText.lines(evidence);
    if (evidence.isEmpty() && status != CoreStatus.LACKING) {
      throw new RuleViolation(FidelityRule.EVIDENCE_MISSING);
    }
    if (PlainText.length(evidence) > LONGEST) {
      throw new RuleViolation(FidelityRule.EVIDENCE_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseLookalikeIn(evidence);
  }

  void requireDay(LocalDate today, LocalDate last) {
    PlausibleDay.require(on, today);
    if (on.isAfter(today)) {
      throw new RuleViolation(FidelityRule.ASSESSED_AHEAD, today);
    }
    if (last != null && on.isBefore(last)) {
      throw new RuleViolation(FidelityRule.BEFORE_THE_LAST, last);
    }
  }
}
