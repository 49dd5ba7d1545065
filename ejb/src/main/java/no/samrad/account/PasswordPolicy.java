package no.samrad.account;

import java.util.Locale;
import java.util.Set;
import no.samrad.shared.RuleViolation;

/**
 * What a new password must fulfil (OWASP ASVS 5, chapter 6): long enough, not among the best known
 * ones, not the user name. No demands on kinds of characters and no expiry.
 */
final class PasswordPolicy {

  static final int SHORTEST = 12;
  static final int LONGEST = 200;

  private static final Set<String> COMMON =
      Set.of(
          "passordpassord",
          "passord12345",
          "passord123456",
          "password1234",
          "password12345",
          "passwordpassword",
          "123456789012",
          "1234567890123",
          "qwertyuiopå",
          "qwertyuiopasdf",
          "sommer2026!!",
          "velkommen123",
          "velkommen1234",
          "sammenpåvei1",
          "vertskommune");

  private PasswordPolicy() {}

  static void check(String password, String username) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw new RuleViolation(AccountRule.PASSWORD_TOO_SHORT, SHORTEST);
    }
    if (password.length() > LONGEST) {
      throw new RuleViolation(AccountRule.PASSWORD_TOO_LONG, LONGEST);
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower) || lower.chars().distinct().count() < 4) {
      throw new RuleViolation(AccountRule.PASSWORD_TOO_COMMON);
    }
    if (lower.contains(username)) {
      throw new RuleViolation(AccountRule.PASSWORD_CONTAINS_USERNAME);
    }
  }
}
