package no.samrad.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/**
 * Something a team held.
 *
 * @param nurses whose it was, where it was one nurse's; one is registered for each
 * @param attendees who of the team was there besides
 */
public record NewSession(
    SessionKind kind, LocalDate day, Set<PersonId> nurses, Set<PersonId> attendees)
    implements Serializable {

  public NewSession {
    nurses = Set.copyOf(nurses);
    attendees = Set.copyOf(attendees);
  }

  void requireWhole() {
    if (kind == null || kind == SessionKind.EXPERIENCE_GATHERING) {
      throw new RuleViolation(SupervisionRule.KIND_MISSING);
    }
    if (kind.isOfNurse() && nurses.isEmpty()) {
      throw new RuleViolation(SupervisionRule.NURSE_MISSING);
    }
    if (!kind.isOfNurse() && attendees.isEmpty()) {
      throw new RuleViolation(SupervisionRule.NOBODY_THERE);
    }
    if (kind == SessionKind.ACCOMPANIED_VISIT && nurses.containsAll(attendees)) {
      throw new RuleViolation(SupervisionRule.COMPANION_MISSING);
    }
  }
}
