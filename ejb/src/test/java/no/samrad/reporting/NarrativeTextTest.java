package no.samrad.reporting;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.shared.SharedRule;
import org.junit.jupiter.api.Test;

/** What is said of a red figure: both cause and action, and of nobody in particular. */
class NarrativeTextTest {

  private static final String SOME = "Sen henvisning.";

  @Test
  void both_are_said() {
    assertThat(new NarrativeText(" Sen henvisning. ", "Møte\r\nmed fastleger").action())
        .isEqualTo("Møte\nmed fastleger");
    assertRefused(ReportingRule.CAUSE_MISSING, () -> new NarrativeText(" ", SOME));
    assertRefused(ReportingRule.ACTION_MISSING, () -> new NarrativeText(SOME, ""));
  }

  @Test
  void neither_is_a_book() {
    String book = "x".repeat(NarrativeText.LONGEST + 1);

    assertRefused(
        ReportingRule.CAUSE_TOO_LONG, () -> new NarrativeText(book, SOME), NarrativeText.LONGEST);
    assertRefused(
        ReportingRule.ACTION_TOO_LONG, () -> new NarrativeText(SOME, book), NarrativeText.LONGEST);
  }

  @Test
  void a_number_of_somebody_is_refused_mistyped_too() {
    for (String text : new String[] {"Kvinnen 010190 12345 kom sent.", "Se 01.01.90-12345"}) {
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, () -> new NarrativeText(text, SOME));
      assertRefused(
          SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER, () -> new NarrativeText(SOME, text));
    }
  }
}
