package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the forms of an area refuse: each sentence stands at its field and is announced, and nothing
 * that was typed is lost. Of many sentences only one needs a browser.
 */
@ExtendWith(Browsing.class)
class AreaRefusalsST {

  private static final String ANY_FORM = "HOST_ADMINISTRATIVE";
  private static final String ANY_DAY = "01.06.2024";

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  /** What is typed, and what is said where. */
  private record Attempt(Map<String, String> typed, String field, String sentence) {

    /** Said where it belongs, and kept as it was typed. */
    void at(String path) {
      PlainVisitor.as("anne.demo")
          .form(path)
          .save(typed)
          .assertRefusedAt(field, sentence)
          .assertKept(typed);
    }

    @Override
    public String toString() {
      return field + ": " + sentence;
    }
  }

  static Stream<Attempt> a_new_area_is_refused() {
    return Stream.of(
        area("", ANY_FORM, ANY_DAY, "nb", "må fylles ut"),
        area("Prøve", "", ANY_DAY, "form", "må fylles ut"),
        area("Prøve", ANY_FORM, "", "firstDay", "må fylles ut"),
        area("Agder", ANY_FORM, ANY_DAY, "nb", "Agder har allerede denne adressen"),
        area("?!", ANY_FORM, ANY_DAY, "nb", "ingen bokstaver"),
        area("New", ANY_FORM, ANY_DAY, "nb", "noe annet"),
        area("prøve ".repeat(1_667), ANY_FORM, ANY_DAY, "nb", "høyst 200 tegn"),
        area("Prøve", ANY_FORM, "30.02.2024", "firstDay", "30.02.2024 finnes ikke"),
        area("Prøve", ANY_FORM, "neste år", "firstDay", "kan ikke leses som en dato"),
        area("Prøve", ANY_FORM, "01.01.2424", "firstDay", "for langt unna"),
        area("Prøve", ANY_FORM, "01.01.1950", "firstDay", "Dagen må være fra 01.01.2000"));
  }

  @ParameterizedTest
  @MethodSource
  void a_new_area_is_refused(Attempt attempt) throws SQLException {
    attempt.at("areas/new");

    assertThat(TestAreas.count("%prove%")).isZero();
  }

  static Stream<Attempt> a_new_member_is_refused() {
    return Stream.of(
        member("", ANY_DAY, "", "unit", "må fylles ut"),
        member("Alta (5601), Finnmark", "", "", "from", "må fylles ut"),
        member("Ingenby", ANY_DAY, "", "unit", "Vi finner ingen som heter «Ingenby»"),
        member("Gamle Oslo", ANY_DAY, "", "unit", "Vi finner ingen"),
        member("Herøy", ANY_DAY, "", "unit", "Flere heter «Herøy»"),
        member("301", ANY_DAY, "", "unit", "0301"),
        member("Risør (4201), Agder", ANY_DAY, "", "unit", "allerede medlem fra 01.01.2023"),
        member("Stavanger (1103), Rogaland", ANY_DAY, "", "unit", "medlem av Rogaland"),
        member("Søgne (1018), til og med 31.12.2019", ANY_DAY, "", "unit", "Kristiansand (4204)"),
        member("Tysfjord (1850), til og med 31.12.2019", ANY_DAY, "", "unit", "delt: Hamarøy"),
        member("Alta (5601), Finnmark", "31.12.2020", "", "from", "startet 01.01.2021"),
        member("Alta (5601), Finnmark", ANY_DAY, "31.05.2024", "lastDay", "er etter siste dag"),
        member("Alta (5601), Finnmark", "1. juni", "", "from", "kan ikke leses som en dato"),
        member("Alta (5601), Finnmark", ANY_DAY, "31.06.2024", "lastDay", "finnes ikke"));
  }

  @ParameterizedTest
  @MethodSource
  void a_new_member_is_refused(Attempt attempt) {
    attempt.at("areas/agder/members/add");
  }

  @Test
  void several_faults_are_all_named_at_once(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo");
    Form form = AreaPage.newForm(anne);

    form.save();

    assertThat(form.summary()).containsText("Rett 3 felt");
    assertThat(form.summary().locator("a")).hasCount(3);
    form.summary().locator("a").last().click();
    assertThat(form.input("firstDay")).isFocused();
    Axe.check(anne);
  }

  /** Whoever may not read about the other area does not learn which it is. */
  @Test
  void a_member_of_an_area_one_may_not_read_is_refused_without_its_name(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel");
    Form form = AreaPage.open(ingvild, "agder").addMember();

    form.type("unit", "Stavanger").type("from", ANY_DAY).save();

    form.assertRefusedAt("unit", "medlem av et annet område");
    assertThat(form.error("unit")).not().containsText("Rogaland");
  }

  @Test
  void a_year_nobody_means_is_refused_on_top(Visitors visitors) {
    Form form = AreaPage.open(visitors.onPc().as("anne.demo"), "agder").addMember();

    form.type("unit", "Alta").type("from", "01.01.1950").save();

    form.assertRefusedOnTop("Dagen må være fra 01.01.2000");
    assertThat(form.input("unit")).hasValue("Alta (5601), Finnmark");
    assertThat(form.input("from")).hasValue("01.01.1950");
  }

  @Test
  void a_form_for_one_municipality_takes_no_second() {
    String slug = TestAreas.begin("Prøve alene", "SINGLE_MUNICIPALITY", ANY_DAY);
    TestAreas.join(slug, "Alta", ANY_DAY);

    new Attempt(Map.of("unit", "Bodø (1804), Nordland", "from", ANY_DAY), "unit", "bare ett medlem")
        .at("areas/" + slug + "/members/add");
  }

  @Test
  void a_unit_that_has_ceased_takes_part_until_then_at_most() {
    String slug = TestAreas.begin("Prøve før", ANY_FORM, "01.01.2018");

    new Attempt(
            Map.of("unit", "Søgne (1018), til og med 31.12.2019", "from", "01.01.2019"),
            "lastDay",
            "finnes bare til og med 31.12.2019")
        .at("areas/" + slug + "/members/add");
  }

  static Stream<Attempt> an_end_is_refused() {
    return Stream.of(
        end("", "Prøve", "lastDay", "må fylles ut"),
        end("31.12.2026", "", "reason", "må fylles ut"),
        end("31.02.2026", "Prøve", "lastDay", "finnes ikke"),
        end("31.12.2022", "Prøve", "lastDay", "startet 01.01.2023"),
        end("31.12.2026", "Prøve", "lastDay", "er vert og må være medlem"),
        end("31.12.2026", "P".repeat(1_001), "reason", "høyst 1"));
  }

  @ParameterizedTest
  @MethodSource
  void an_end_is_refused(Attempt attempt) {
    attempt.at("areas/agder/members/14/end");
  }

  @Test
  void an_end_cannot_be_put_off(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve slutt").with("Alta", ANY_DAY);
    area.endMembership("Alta").type("lastDay", "31.12.2027").type("reason", "Prøve").save();
    area.assertShown();

    area.endMembership("Alta").type("lastDay", "31.12.2028").type("reason", "Prøve").save();
    Form.on(anne).assertRefusedAt("lastDay", "bare til og med 31.12.2027");
  }

  @Test
  void an_area_in_operation_keeps_as_many_members_as_its_form_asks_for(Visitors visitors)
      throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve drift").with("Alta", ANY_DAY);
    TestAreas.operate(area.with("Bodø", ANY_DAY).slug());

    area.endMembership("Alta").type("lastDay", "31.12.2026").type("reason", "Prøve").save();
    Form.on(anne).assertRefusedAt("lastDay", "minst 2 medlemmer");
  }

  private static Attempt area(
      String name, String form, String firstDay, String field, String sentence) {
    return new Attempt(Map.of("nb", name, "form", form, "firstDay", firstDay), field, sentence);
  }

  private static Attempt member(
      String unit, String from, String lastDay, String field, String sentence) {
    return new Attempt(Map.of("unit", unit, "from", from, "lastDay", lastDay), field, sentence);
  }

  private static Attempt end(String lastDay, String reason, String field, String sentence) {
    return new Attempt(Map.of("lastDay", lastDay, "reason", reason), field, sentence);
  }
}
