package no.samrad.place;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"123456785", "123 456 785", " 123\u00a0456\u00a0785 ", "000000000"})
  void nine_digits_with_the_right_check_digit_are_one(String typed) {
    assertThat(OrganisationNumber.of(typed).value()).hasSize(9).matches("[0-9]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "1234567855", "12345678A", "", "NO123456785"})
  void anything_else_is_none(String typed) {
    assertRefused(PlaceRule.NOT_AN_ORGANISATION_NUMBER, () -> OrganisationNumber.of(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456784", "213456785", "123456758"})
  void a_digit_typed_wrong_or_in_the_wrong_place_is_found(String typed) {
    assertRefused(PlaceRule.WRONG_CHECK_DIGIT, () -> OrganisationNumber.of(typed), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
  void a_check_digit_of_ten_fits_nothing(String last) {
    // 3 * 0 + ... + 2 * 6 = 12, 12 mod 11 = 1, so that the check digit would be 10
    assertRefused(PlaceRule.WRONG_CHECK_DIGIT, () -> OrganisationNumber.of("00000006" + last));
  }

  @Test
  void nobody_has_to_know_it_and_none_can_be_made_up() {
    assertThat(OrganisationNumber.ifGiven(" ")).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber("123456784"));
  }
}
