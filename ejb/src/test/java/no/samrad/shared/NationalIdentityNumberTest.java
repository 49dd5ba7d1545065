package no.samrad.shared;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdentityNumberTest {

  private static final String D_NUMBER = IdentityNumbers.number("410197", "990", 0);
  private static final String SYNTHETIC = IdentityNumbers.number("018197", "990", 0);
  private static final String AUXILIARY = IdentityNumbers.number("014197", "990", 0);

  @Test
  void birth_numbers_are_refused() {
    assertThat(NationalIdentityNumber.isIn("Se " + IdentityNumbers.BIRTH_NUMBER + ".")).isTrue();
  }

  @Test
  void so_are_d_numbers_and_synthetic_and_auxiliary_ones() {
    assertThat(D_NUMBER).startsWith("41");
    assertThat(NationalIdentityNumber.isIn(D_NUMBER)).isTrue();
    assertThat(NationalIdentityNumber.isIn(SYNTHETIC)).isTrue();
    assertThat(NationalIdentityNumber.isIn(AUXILIARY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void the_rule_of_2032_allows_four_remainders(int remainder) {
    assertThat(NationalIdentityNumber.isIn(IdentityNumbers.number("010133", "990", remainder)))
        .isTrue();
  }

  @Test
  void a_fifth_remainder_is_no_number() {
    assertThat(NationalIdentityNumber.isIn(IdentityNumbers.number("010133", "990", 4))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", ".", "\u00a0", "\u202f", " - ", "\u2013", "/", "\n", "\u200b"})
  void separators_do_not_hide_it(String separator) {
    String date = IdentityNumbers.BIRTH_NUMBER.substring(0, 6);
    String rest = IdentityNumbers.BIRTH_NUMBER.substring(6);

    assertThat(NationalIdentityNumber.isIn(date + separator + rest)).isTrue();
    assertThat(
            NationalIdentityNumber.isIn(
                String.join(separator, IdentityNumbers.BIRTH_NUMBER.split(""))))
        .isTrue();
  }

  @Test
  void neither_does_a_neighbour() {
    assertThat(NationalIdentityNumber.isIn("x" + IdentityNumbers.BIRTH_NUMBER + "x")).isTrue();
    assertThat(NationalIdentityNumber.isIn("2026 " + IdentityNumbers.BIRTH_NUMBER + " 4204"))
        .isTrue();
    assertThat(NationalIdentityNumber.isIn("7" + IdentityNumbers.BIRTH_NUMBER + "7")).isTrue();
  }

  @Test
  void nor_other_digits() {
    StringBuilder fullWidth = new StringBuilder();
    IdentityNumbers.BIRTH_NUMBER
        .chars()
        .forEach(digit -> fullWidth.append((char) (digit - '0' + '\uff10')));

    assertThat(NationalIdentityNumber.isIn(fullWidth.toString())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sak 2023/12345-7",
        "01.01.2023-31.12.2024",
        "4204 Kristiansand, 4203 Arendal og 4202 Grimstad",
        "Telefon 22 00 00 00 eller 900 00 000",
        "Vedtak 12/26, 13/26 og 14/26 den 10.03.2026",
        "1 234 567 kroner",
        "00000000000",
        "99999999999",
      })
  void ordinary_text_passes(String text) {
    assertThatCode(() -> NationalIdentityNumber.refuseIn(text)).doesNotThrowAnyException();
  }

  @Test
  void a_wrong_check_digit_passes() {
    char last = IdentityNumbers.BIRTH_NUMBER.charAt(10);
    char wrong = last == '9' ? '0' : (char) (last + 1);

    assertThat(NationalIdentityNumber.isIn(IdentityNumbers.BIRTH_NUMBER.substring(0, 10) + wrong))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01010112345",
        "010101 12345",
        "01.01.01-12345",
        "0 1 0 1 0 1 1 2 3 4 5",
        "41019912345",
        "01419912345",
        "01819912345",
        "01669912345",
        "Hun er 31129998765, sier de"
      })
  void eleven_digits_that_begin_with_a_date_look_like_one(String text) {
    assertThat(NationalIdentityNumber.looksLikeOne(text)).isTrue();
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> NationalIdentityNumber.refuseLookalikeIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "99999999999", "00000000000", "01130112345", "1234567890", "uke 27+6"})
  void others_do_not(String text) {
    assertThat(NationalIdentityNumber.looksLikeOne(text)).isFalse();
  }

  @Test
  void the_refusal_never_repeats_what_was_found() {
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> NationalIdentityNumber.refuseIn(IdentityNumbers.BIRTH_NUMBER));

    RuleViolation refusal =
        (RuleViolation)
            catchThrowable(() -> NationalIdentityNumber.refuseIn(IdentityNumbers.BIRTH_NUMBER));
    assertThat(refusal.details()).isEmpty();
    assertThat(refusal).hasMessageNotContaining(IdentityNumbers.BIRTH_NUMBER);
  }
}
