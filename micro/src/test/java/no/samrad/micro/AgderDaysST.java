package no.samrad.micro;

import static org.assertj.core.api.Assertions.assertThat;

import no.samrad.micro.plain.PlainVisitor;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of Agder says on days from 2016 to 2026, each side of every change included. */
class AgderDaysST {

  @ParameterizedTest
  @ValueSource(strings = {"2016-01-01", "2019-12-31", "2020-01-01", "2020-12-31"})
  void before_it_began_it_says_when_it_did(String day) {
    Document page = on(day);

    assertThat(main(page)).contains("Agder fantes ikke");
    assertThat(main(page)).contains("Området startet 01.01.2021");
    assertThat(members(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-01", "2022-06-30", "2022-12-31"})
  void while_it_was_established_nobody_took_part(String day) {
    Document page = on(day);

    assertThat(main(page)).contains("Etableres");
    assertThat(main(page)).contains("Ingen kommuner eller bydeler er medlem ennå");
    assertThat(members(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-01, 2023, 2 556, 266 701",
    "2023-12-31, 2023, 2 556, 266 701",
    "2024-01-01, 2024, 2 485, 269 931",
    "2025-07-01, 2025, 2 572, 272 332",
    "2026-01-01, 2026, 2 643, 273 755",
    "2026-12-31, 2026, 2 643, 273 755",
  })
  void in_operation_it_shows_its_members_and_the_figures_of_the_year(
      String day, String year, String age0, String residents) {
    Document page = on(day);

    assertThat(main(page)).contains("I drift");
    assertThat(main(page)).contains("13 kommuner samarbeider");
    assertThat(members(page)).hasSize(13);
    assertThat(main(page)).contains("Barn 0 år " + year);
    assertThat(sum(page)).contains(spaced(age0));
    assertThat(sum(page)).contains(spaced(residents));
  }

  private static Document on(String day) {
    return PlainVisitor.as("hedda.liksom").page("areas/agder?day=" + day);
  }

  private static String main(Document page) {
    return page.select("main").text();
  }

  private static Elements members(Document page) {
    return page.select("table[aria-labelledby=tbl] tbody tr");
  }

  private static String sum(Document page) {
    return page.expectFirst("table[aria-labelledby=tbl] tfoot").wholeText();
  }

  /** Thousands are parted by a space that does not break. */
  private static String spaced(String number) {
    return number.replace(' ', '\u00a0');
  }
}
