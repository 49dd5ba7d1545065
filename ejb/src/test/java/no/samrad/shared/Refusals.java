package no.samrad.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused by a named rule, never by its text. */
public final class Refusals {

  private Refusals() {}

  /**
   * @param details what the text is filled with; not looked at when none are given
   */
  public static void assertRefused(BusinessRule rule, ThrowingCallable attempt, Object... details) {
    RuleViolation refusal = catchThrowableOfType(RuleViolation.class, attempt);
    assertThat(refusal).as("a refusal by %s", rule).isNotNull();
    assertThat(refusal.rule()).isEqualTo(rule);
    if (details.length > 0) {
      assertThat(refusal.details()).containsExactly(details);
    }
  }
}
