package no.samrad.extract;

import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.shared.AreaId;
import no.samrad.shared.IdentityNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a case may be known in a file. */
class CaseKeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"HF-2024/0017", "17", "7KM-4PQ", "3f2deadbeef-44", "a1b2.c3_d4", "ÆØ-12"})
  void keys_of_other_systems_and_pseudonyms_are_taken(String text) {
    assertThat(CaseKey.of(text).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', MISSING",
    "KariNordmann1, KEY_IS_A_WORD",
    "EKSEMPEL-1, KEY_IS_A_WORD",
    "Kari, KEY_IS_A_WORD",
    "'Kari 1', KEY_UNREADABLE",
    "'=1+1', KEY_UNREADABLE",
    "'@1', KEY_UNREADABLE",
    "12345678901234567890123456789012345678901, KEY_UNREADABLE"
  })
  void what_might_be_a_name_or_a_formula_is_not(String text, LineProblem problem) {
    assertThat(CaseKey.of(text).problem()).contains(problem);
  }

  @Test
  void only_a_fingerprint_is_kept_and_it_is_the_areas() {
    CaseKey key = CaseKey.of("hf-17");

    assertThat(key.hash(new AreaId(3)))
        .hasSize(64)
        .doesNotContain("17")
        .isEqualTo(CaseKey.of("HF-17").hash(new AreaId(3)))
        .isNotEqualTo(key.hash(new AreaId(1)));
    assertThat(key).hasToString("key");
  }

  @Test
  void a_number_that_looks_like_an_identity_is_found_however_it_is_written() {
    String number = IdentityNumbers.BIRTH_NUMBER;
    String synthetic = number.substring(0, 2) + "81" + number.substring(4);
    String ofGuest = "41" + number.substring(2);

    assertThat(number).hasSize(11);
    for (String each : new String[] {number, synthetic, ofGuest}) {
      assertThat(IdentityScan.finds(each)).as("plain").isTrue();
      assertThat(IdentityScan.finds("HF-" + each)).as("behind letters").isTrue();
      assertThat(IdentityScan.finds(each.substring(0, 6) + " " + each.substring(6))).isTrue();
      assertThat(IdentityScan.finds(String.join(".", each.split("")))).as("dots").isTrue();
      assertThat(IdentityScan.finds(each.substring(0, 6) + "*" + each.substring(6))).isTrue();
    }
  }

  @Test
  void a_spreadsheet_that_took_the_zero_does_not_hide_it() {
    assertThat(IdentityNumbers.BIRTH_NUMBER).startsWith("0");
    assertThat(IdentityScan.finds(IdentityNumbers.BIRTH_NUMBER.substring(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "05.01.2026",
        "2026-01-05",
        "12.01.2026 ALONE | 19.01.2026 PARTNER",
        "HF-2024-000017",
        "99999999999",
        "75"
      })
  void days_codes_and_keys_are_not_taken_for_one(String cell) {
    assertThat(IdentityScan.finds(cell)).isFalse();
  }
}
