package no.samrad.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

  private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void every_kind_can_be_told_in_every_language_before_and_after(NoticeKind kind) {
    NoticeFacts facts = facts(kind);
    for (String language : new String[] {"nb", "nn", "en"}) {
      for (LocalDate today :
          new LocalDate[] {LEAP_DAY.minusDays(7), LEAP_DAY, LEAP_DAY.plusDays(1)}) {
        assertThat(NoticeTexts.title(language, facts, today)).isNotBlank().doesNotContain("{", "}");
        assertThat(NoticeTexts.text(language, facts, today)).isNotBlank().doesNotContain("{", "}");
      }
    }
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2028-02-09, Avtalen løper ut om 20 dager: Avtale",
    "2028-02-28, Avtalen løper ut om 1 dag: Avtale",
    "2028-02-29, Avtalen løper ut i dag: Avtale",
    "2028-03-01, Avtalen har løpt ut: Avtale",
    "2026-03-01, Avtalen løper ut om 730 dager: Avtale"
  })
  void the_days_left_are_those_that_are_left(LocalDate today, String title) {
    assertThat(NoticeTexts.title("nb", facts(NoticeKind.EXPIRY), today)).isEqualTo(title);
  }

  /** Summer time begins and ends in between; a day is a day. */
  @ParameterizedTest(name = "{0} to {1}: {2} days")
  @CsvSource({
    "2026-03-28, 2026-03-30, 2",
    "2026-10-24, 2026-10-26, 2",
    "2026-01-31, 2026-02-28, 28"
  })
  void days_are_counted_by_the_calendar(LocalDate today, LocalDate deadline, int days) {
    NoticeFacts facts = new NoticeFacts(NoticeKind.EXIT, "Avtale", "Agder", "", deadline, 1, 0);

    assertThat(NoticeTexts.text("nn", facts, today)).contains("Det er " + days + " dagar att");
  }

  private static NoticeFacts facts(NoticeKind kind) {
    return new NoticeFacts(kind, "Avtale", "Agder", "Grimstad", LEAP_DAY, 2, 3);
  }
}
