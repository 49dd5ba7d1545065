package no.samrad.adoption;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.samrad.agreement.DecidingBody;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 26);
  private static final DecidingBody COUNCIL = DecidingBody.MUNICIPAL_COUNCIL;

  @ParameterizedTest
  @ValueSource(
      strings = {"14/26", "PS 14/26", "PS-14/26", "KST14/26", "2026/14", "14/2026", " 6/26 ", ""})
  void a_case_has_a_number_of_its_year(String text) {
    assertThat(new CaseNumber(text).text()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "sak 14", "14-26", "14/6", "PS", "26.02.2026", "14/26 og 15/26"})
  void anything_else_is_no_case_number(String text) {
    assertRefused(AdoptionRule.CASE_NUMBER_MALFORMED, () -> new CaseNumber(text), text);
  }

  @Test
  void what_is_missing_is_named() {
    assertRefused(AdoptionRule.OUTCOME_MISSING, () -> decision(COUNCIL, DAY, "1/26", null, ""));
    assertRefused(
        AdoptionRule.BODY_MISSING, () -> decision(null, DAY, "1/26", Outcome.ADOPTED, ""));
    assertRefused(
        AdoptionRule.DECISION_DAY_MISSING,
        () -> decision(COUNCIL, null, "1/26", Outcome.ADOPTED, ""));
    assertRefused(
        AdoptionRule.CASE_NUMBER_MISSING, () -> decision(COUNCIL, DAY, "", Outcome.ADOPTED, ""));
  }

  @Test
  void an_administration_and_a_board_have_no_case_numbers() {
    assertThat(decision(DecidingBody.ADMINISTRATION, DAY, "", Outcome.ADOPTED, "")).isNotNull();
    assertThat(decision(DecidingBody.BOARD, DAY, "", Outcome.ADOPTED, "")).isNotNull();
  }

  @Test
  void a_condition_belongs_to_a_conditional_adoption_only() {
    assertRefused(
        AdoptionRule.CONDITION_MISSING,
        () -> decision(COUNCIL, DAY, "1/26", Outcome.ADOPTED_WITH_CONDITION, " "));
    assertRefused(
        AdoptionRule.CONDITION_NOT_ASKED_FOR,
        () -> decision(COUNCIL, DAY, "1/26", Outcome.ADOPTED, "Vilkår"));
    assertRefused(
        AdoptionRule.CONDITION_TOO_LONG,
        () -> decision(COUNCIL, DAY, "1/26", Outcome.ADOPTED_WITH_CONDITION, "x".repeat(4001)));
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () ->
            decision(
                COUNCIL,
                DAY,
                "1/26",
                Outcome.ADOPTED_WITH_CONDITION,
                IdentityNumbers.BIRTH_NUMBER));
  }

  private static Decision decision(
      DecidingBody body, LocalDate day, String number, Outcome outcome, String condition) {
    return new Decision(body, day, new CaseNumber(number), outcome, condition);
  }
}
