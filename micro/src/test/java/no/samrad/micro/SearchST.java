package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas and units are found from every page, by keyboard and on a phone. */
@ExtendWith(Browsing.class)
class SearchST {

  private static final String IN_HEADER = "header input[type=search]";
  private static final String HITS = ".hits a";

  @Test
  void a_name_typed_in_the_header_leads_to_the_unit_by_keyboard_alone(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("help");

    anne.page().locator(IN_HEADER).focus();
    anne.page().keyboard().type("vegarshei");
    anne.page().keyboard().press("Enter");
    assertThat(anne.page().locator(".lead")).containsText("2 treff på «vegarshei»");
    anne.page().locator(HITS).last().focus();
    anne.page().keyboard().press("Enter");

    assertThat(anne.page()).hasURL(Pattern.compile(".*/units/4212$"));
  }

  @Test
  void the_former_name_of_the_programme_leads_to_the_areas(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("search?q=Familie for første gang");

    assertThat(anne.page().locator("main .message")).containsText("heter Sammen på vei");
    assertThat(anne.page().locator(HITS)).hasCount(5);
    Axe.check(anne);
  }

  @Test
  void a_phone_has_a_button_that_opens_the_field(Visitors visitors) {
    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("");

    assertThat(marit.page().locator(IN_HEADER)).isHidden();
    marit.page().locator("header .search-button").tap();
    assertThat(marit.page().locator("#find")).isFocused();
    marit.page().keyboard().type("agder");
    marit.page().keyboard().press("Enter");

    assertThat(marit.page().locator("main h2").first()).containsText("Områder");
    assertThat(marit.page().locator(HITS).first()).containsText("Agder");
    Axe.check(marit);
  }

  @Test
  void the_day_of_the_page_is_the_day_of_the_search(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("areas?day=2016-06-01");

    anne.page().locator(IN_HEADER).fill("rogaland");
    anne.page().locator(IN_HEADER).press("Enter");

    assertThat(anne.page()).hasURL(Pattern.compile(".*/search\\?.*day=2016-06-01.*"));
    assertThat(anne.page().locator(HITS).first()).containsText("3 kommuner");
  }

  /** Units are open data; areas are not. */
  @ParameterizedTest(name = "{0} finds the areas {2} by {1}")
  @CsvSource({"marit.fiktiva, agder, 1", "marit.fiktiva, vestland, 0", "kari.tenkemo, agder, 0"})
  void nobody_finds_an_area_without_a_right_in_it(
      String user, String text, int areas, Visitors visitors) {
    Visitor visitor = visitors.onPc().as(user).go("search?q=" + text);

    assertThat(visitor.page().locator(".hits a[href*='/areas/']")).hasCount(areas);
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource({"Kárášjohka, Karasjok", "0901, Risør", "030105, Frogner", "TRONDELAG, Trøndelag"})
  void names_in_any_language_and_old_numbers_are_found(
      String text, String expected, Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("search?q=" + text);

    assertThat(anne.page().locator(".hits")).containsText(expected);
  }

  @Test
  void what_looks_like_code_is_only_text(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("search?q=<script>alert(1)</script>");

    assertThat(anne.page().locator(".empty")).containsText("Ingen treff på «<script>alert(1)");
  }

  @Test
  void ten_thousand_characters_are_answered_with_a_sentence(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("search?q=" + "a".repeat(10_000));

    assertThat(anne.page().locator("main .message")).containsText("Du skrev 10 000 tegn");
    Axe.check(anne);
  }
}
