package no.samrad.profile;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileValuesTest {

  @Test
  void an_address_is_cleaned_and_keeps_its_lines() {
    OfficeAddress office = office(" Prøvegata 1 \r\n\r\nInngang B ", " 0150 ", "Oslo ");

    assertThat(office.address().lines().map(String::strip))
        .containsExactly("Prøvegata 1", "Inngang B");
    assertThat(office.postalCode()).isEqualTo("0150");
    assertThat(office.place()).isEqualTo("Oslo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "01500", "O150", "", "٠١٥٠"})
  void a_postal_code_has_four_digits(String code) {
    assertRefused(ProfileRule.NOT_A_POSTAL_CODE, () -> office("Prøvegata 1", code, "Oslo"));
  }

  @Test
  void an_address_has_a_street_a_place_and_an_end() {
    assertRefused(ProfileRule.ADDRESS_MISSING, () -> office(" ", "0150", "Oslo"));
    assertRefused(ProfileRule.ADDRESS_TOO_LONG, () -> office("x".repeat(201), "0150", "Oslo"));
    assertRefused(
        ProfileRule.ADDRESS_HAS_TOO_MANY_LINES, () -> office("a\nb\nc\nd", "0150", "Oslo"));
    assertRefused(ProfileRule.PLACE_MISSING, () -> office("Prøvegata 1", "0150", null));
    assertRefused(ProfileRule.PLACE_TOO_LONG, () -> office("a", "0150", "x".repeat(101)));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> office(IdentityNumbers.BIRTH_NUMBER, "0150", "Oslo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"38 00 00 00", "+47 38000000", "02468", "(+47) 38-00-00-00", "004738000000"})
  void phone_numbers_are_taken_as_people_write_them(String phone) {
    assertThat(new Reach("", phone).phone()).isEqualTo(phone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "ring 38000000", "38+000000", "1234567890123456"})
  void what_cannot_be_dialled_is_no_phone_number(String phone) {
    assertRefused(ProfileRule.NOT_A_PHONE_NUMBER, () -> new Reach("", phone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"post@agder.example", "po.st+nfp@a.b.example", "blåbær@bø.example"})
  void an_address_of_mail_has_a_name_and_a_domain(String email) {
    assertThat(new Reach(email, "").email()).isEqualTo(email);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"post", "post@agder", "@agder.example", "a b@c.no", "a@b..no", "a@b.no,c@d.no"})
  void what_no_mail_reaches_is_no_address(String email) {
    assertRefused(ProfileRule.NOT_AN_EMAIL_ADDRESS, () -> new Reach(email, ""));
  }

  @ParameterizedTest
  @CsvSource({"0, SHARE_OUT_OF_RANGE", "-1, SHARE_OUT_OF_RANGE", "100.01, SHARE_OUT_OF_RANGE"})
  void a_share_lies_between_nothing_and_all(BigDecimal percent, ProfileRule rule) {
    assertRefused(rule, () -> new TargetShare(percent, "Kilde"));
  }

  @Test
  void a_share_has_a_figure_two_decimals_at_most_and_a_source() {
    assertThat(new TargetShare(new BigDecimal("12.50"), "Kilde").percent()).isEqualTo("12.5");
    assertThat(new TargetShare(new BigDecimal("100"), "Kilde").percent())
        .isEqualByComparingTo("100");
    assertRefused(ProfileRule.SHARE_MISSING, () -> new TargetShare(null, "Kilde"));
    assertRefused(
        ProfileRule.SHARE_TOO_PRECISE, () -> new TargetShare(new BigDecimal("1.234"), "Kilde"));
    assertRefused(ProfileRule.SOURCE_MISSING, () -> new TargetShare(BigDecimal.ONE, " "));
    assertRefused(
        ProfileRule.SOURCE_TOO_LONG, () -> new TargetShare(BigDecimal.ONE, "x".repeat(501)));
  }

  private static OfficeAddress office(String address, String postalCode, String place) {
    return new OfficeAddress(address, postalCode, place, "", "");
  }
}
