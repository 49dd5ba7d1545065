package no.samrad.circulation;

import java.io.Serializable;
import no.samrad.council.SeatId;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * An answer in writing.
 *
 * @param ground why whoever sits there is partial; empty for every other answer
 */
public record NewReply(SeatId seat, WrittenChoice choice, String ground) implements Serializable {

  static final int LONGEST_GROUND = 500;

  public NewReply {
    if (choice == null) {
      throw new RuleViolation(CirculationRule.CHOICE_MISSING);
    }
    ground = choice == WrittenChoice.PARTIAL ? PlainText.line(ground) : "";
    if (choice == WrittenChoice.PARTIAL && ground.isEmpty()) {
      throw new RuleViolation(CirculationRule.GROUND_MISSING);
    }
    if (PlainText.length(ground) > LONGEST_GROUND) {
      throw new RuleViolation(CirculationRule.GROUND_TOO_LONG, LONGEST_GROUND);
    }
    NationalIdentityNumber.refuseIn(ground);
  }
}
