package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import no.samrad.micro.pages.AreaPage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of Agder says on days from 2016 to 2026, each side of every change included. */
@ExtendWith(Browsing.class)
class AgderDaysST {

  @ParameterizedTest
  @ValueSource(strings = {"2016-01-01", "2019-12-31", "2020-01-01", "2020-12-31"})
  void before_it_began_it_says_when_it_did(String day, Visitors visitors) {
    Page page = on(day, visitors);

    assertThat(page.locator("main")).containsText("Agder fantes ikke");
    assertThat(page.locator("main")).containsText("Området startet 01.01.2021");
    assertThat(members(page)).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-01", "2022-06-30", "2022-12-31"})
  void while_it_was_established_nobody_took_part(String day, Visitors visitors) {
    Page page = on(day, visitors);

    assertThat(page.locator("main")).containsText("Etableres");
    assertThat(page.locator("main")).containsText("Ingen kommuner eller bydeler er medlem ennå");
    assertThat(members(page)).hasCount(0);
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
      String day, String year, String age0, String residents, Visitors visitors) {
    Page page = on(day, visitors);

    assertThat(page.locator("main")).containsText("I drift");
    assertThat(page.locator("main")).containsText("13 kommuner samarbeider");
    assertThat(members(page)).hasCount(13);
    assertThat(page.locator("main")).containsText("Barn 0 år " + year);
    assertThat(sum(page)).containsText(spaced(age0));
    assertThat(sum(page)).containsText(spaced(residents));
  }

  private static Page on(String day, Visitors visitors) {
    Visitor hedda = visitors.onPc().as("hedda.liksom");
    AreaPage.open(hedda, "agder?day=" + day);
    return hedda.page();
  }

  private static Locator members(Page page) {
    return page.locator("table[aria-labelledby=tbl] tbody tr");
  }

  private static Locator sum(Page page) {
    return page.locator("table[aria-labelledby=tbl] tfoot");
  }

  /** Thousands are parted by a space that does not break. */
  private static String spaced(String number) {
    return number.replace(' ', '\u00a0');
  }
}
