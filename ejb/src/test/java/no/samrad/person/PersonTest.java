package no.samrad.person;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatCode;

import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  private static final String NUMBER = IdentityNumbers.BIRTH_NUMBER;

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u200b", "\u0000"})
  void both_names_must_be_given(String name) {
    assertRefused(PersonRule.NAME_MISSING, () -> person(name, "Prøve", "", ""));
    assertRefused(PersonRule.NAME_MISSING, () -> person("Åse", name, "", ""));
  }

  @Test
  void a_name_has_at_most_a_hundred_characters_whatever_they_are() {
    assertThatCode(() -> person("\ud83d\ude00".repeat(100), "Prøve", "", ""))
        .doesNotThrowAnyException();
    assertRefused(PersonRule.NAME_TOO_LONG, () -> person("x".repeat(101), "Prøve", "", ""), 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"navn", "navn@", "@kommune.no", "to navn@kommune.no", "<a@kommune.no>"})
  void other_addresses_are_refused(String email) {
    assertRefused(PersonRule.NOT_AN_EMAIL_ADDRESS, () -> person("Åse", "Prøve", email, ""), email);
  }

  @Test
  void a_national_identity_number_is_refused_wherever_it_is_typed() {
    assertIdentity(() -> person(NUMBER, "Prøve", "", ""));
    assertIdentity(() -> person("Åse", "Prøve " + NUMBER, "", ""));
    assertIdentity(() -> person("Åse", "Prøve", NUMBER + "@kommune.no", ""));
    assertIdentity(() -> person("Åse", "Prøve", "", NUMBER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"38 00 00 00", "+47 38 00 00 00", "0047 38000000", "38000000, 91000000"})
  void a_telephone_number_is_none(String phone) {
    assertThatCode(() -> person("Åse", "Prøve", "", phone)).doesNotThrowAnyException();
  }

  private static void assertIdentity(Runnable attempt) {
    assertRefused(SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, attempt::run);
  }

  private static Person person(String given, String family, String email, String phone) {
    return new Person(new PersonProfile(given, family, email, phone, "nb"));
  }
}
