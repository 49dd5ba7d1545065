package no.samrad.account;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"gult fjell om natta", "blåbær æøå smak", "🐑🐐🐄🐖🐓🦆🦃🐇🐿🦔🦇🐁"})
  void long_ones_of_any_characters_are_accepted(String password) {
    assertThatCode(() -> PasswordPolicy.check(password, "ingvild.eksempel"))
        .doesNotThrowAnyException();
  }

  @Test
  void eleven_characters_are_too_short() {
    assertRefused(
        AccountRule.PASSWORD_TOO_SHORT, () -> PasswordPolicy.check("elleve tegn", "ingvild"));
  }

  @Test
  void ten_thousand_characters_are_too_long() {
    assertRefused(
        AccountRule.PASSWORD_TOO_LONG, () -> PasswordPolicy.check("abcd".repeat(2500), "ingvild"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Passord12345", "aaaaaaaaaaaa", "121212121212", "Velkommen123"})
  void well_known_and_monotonous_ones_are_refused(String password) {
    assertRefused(AccountRule.PASSWORD_TOO_COMMON, () -> PasswordPolicy.check(password, "ingvild"));
  }

  @Test
  void the_user_name_may_not_stand_in_it() {
    assertRefused(
        AccountRule.PASSWORD_CONTAINS_USERNAME,
        () -> PasswordPolicy.check("Ingvild.Eksempel 2026", "ingvild.eksempel"));
  }
}
