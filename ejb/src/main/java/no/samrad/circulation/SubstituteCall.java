package no.samrad.circulation;

import java.io.Serializable;
import no.samrad.council.SeatId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * That a substitute answers in place of a member.
 *
 * @param by the seat of the substitute
 * @param reason why the member cannot
 */
public record SubstituteCall(SeatId seat, SeatId by, String reason) implements Serializable {

  static final int LONGEST_REASON = 300;

  public SubstituteCall {
    if (by == null) {
      throw new RuleViolation(CirculationRule.SUBSTITUTE_MISSING);
    }
    reason = PlainText.line(reason);
    if (reason.isEmpty()) {
      throw new RuleViolation(CirculationRule.REASON_MISSING);
    }
    if (PlainText.length(reason) > LONGEST_REASON) {
      throw new RuleViolation(CirculationRule.REASON_TOO_LONG, LONGEST_REASON);
    }
    NationalIdentityNumber.refuseIn(reason);
  }
}
