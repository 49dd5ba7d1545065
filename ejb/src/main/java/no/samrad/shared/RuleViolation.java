package no.samrad.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The user asked for something the rules do not allow. Rolls back; never logged as an error. */
@ApplicationException(rollback = true, inherited = true)
public class RuleViolation extends RuntimeException {

  private final transient BusinessRule rule;
  private final transient List<Object> details;

  public RuleViolation(BusinessRule rule, Object... details) {
    super(rule.messageKey());
    this.rule = rule;
    this.details = List.of(details);
  }

  public BusinessRule rule() {
    return rule;
  }

  /** Values for the text's placeholders, in order: names, numbers, {@link java.time.LocalDate}s. */
  public List<Object> details() {
    return details;
  }
}
