package no.samrad.security;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import no.samrad.shared.BusinessRule;
import no.samrad.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused by a named rule, never by its text. */
final class Refusals {

  private Refusals() {}

  static void assertRefused(BusinessRule rule, ThrowingCallable attempt) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(attempt)
        .extracting(RuleViolation::rule)
        .isEqualTo(rule);
  }
}
