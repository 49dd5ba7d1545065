package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.shared.RuleViolation;

/**
 * How participation ended after inclusion.
 *
 * @param reason a code of the list of reasons
 * @param handover null unless the programme was completed
 * @param services with which she goes on, or wanted to
 */
public record Ending(LocalDate day, String reason, HandoverStatus handover, Set<String> services)
    implements Serializable {

  static final String COMPLETED = "COMPLETED";
  static final String TRANSFERRED = "TRANSFERRED";

  public Ending {
    services = handover != null && handover.namesServices() ? Set.copyOf(services) : Set.of();
    if (reason == null || reason.isEmpty()) {
      throw new RuleViolation(ParticipationRule.END_REASON_MISSING);
    }
    if (reason.equals(TRANSFERRED)) {
      throw new RuleViolation(ParticipationRule.ENDS_BY_A_TRANSFER);
    }
    if (reason.equals(COMPLETED) && handover == null) {
      throw new RuleViolation(ParticipationRule.HANDOVER_MISSING);
    }
    if (handover != null && handover.namesServices() && services.isEmpty()) {
      throw new RuleViolation(ParticipationRule.SERVICE_MISSING);
    }
  }

  boolean completes() {
    return reason.equals(COMPLETED);
  }
}
