package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.pages.SignInPage;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An area gets another name, is still found by the old one, and is known by others. */
@ExtendWith(Browsing.class)
class AreaNamesST {

  private static final String NEW_YEAR = "01.01.2027";

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void an_area_is_renamed_with_the_keyboard_alone(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve taster").show();
    Keys keys = new Keys(anne.page());

    keys.tabTo("main a[href$='/names/change']").press("Enter");
    assertThat(anne.page().locator("h1")).hasText("Endre navnet på Prøve taster");
    keys.tabTo("[id='f:nb:input']").write("Prøve tangenter");
    keys.tabTo("[id='f:from:input_input']").write("1.1.2027");
    keys.tabTo("[id='f:reason:input']").write("Vedtatt i rådet");
    keys.tabTo("[id='f:save']").press("Enter");

    area.assertShown();
    assertThat(Form.on(anne).toast()).containsText("Området heter Prøve tangenter fra 01.01.2027");
    assertThat(facts(anne)).containsText("Prøve tangenter fra 01.01.2027");
    assertThat(name(anne, "Prøve taster")).containsText("31.12.2026");
    assertThat(name(anne, "Prøve tangenter")).containsText(NEW_YEAR);
    Axe.check(anne);
  }

  @Test
  void each_day_shows_its_name_and_both_are_searched_for(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve gammel");
    renamed(area, "Prøve ny");

    anne.go(area.path() + "?day=2026-12-31");
    assertThat(anne.page().locator("h1")).hasText("Prøve gammel");
    anne.go(area.path() + "?day=2027-01-01");
    assertThat(anne.page().locator("h1")).hasText("Prøve ny");
    assertThat(anne.page()).hasTitle("Prøve ny – Samråd");
    assertThat(facts(anne)).containsText("Siden 01.01.2027");
    assertThat(facts(anne)).containsText("Tidligere Prøve gammel, til og med 31.12.2026");
    assertThat(anne.page().locator("header")).containsText("Prøve ny");
    Axe.check(anne);
    anne.go("areas?day=2027-01-01&q=pr%C3%B8ve+gammel");
    assertThat(anne.page().locator("tbody a[href*='prove-gammel']")).hasText("Prøve ny");
    anne.go("areas?q=pr%C3%B8ve+ny");
    assertThat(anne.page().locator("tbody a[href*='prove-gammel']")).hasText("Prøve gammel");
    anne.go("search?day=2027-01-01&q=prove+gammel");
    assertThat(anne.page().locator("main a[href*='prove-gammel']")).containsText("Prøve ny");
  }

  @Test
  void a_name_is_refused_at_its_field_and_nothing_typed_is_lost(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve avslag");

    Form form = rename(anne, area, "Prøve avslag", NEW_YEAR);
    form.save();
    form.assertRefusedAt("nb", "det samme som før");
    form.type("nb", "Prøve godtatt").type("reason", "").save();
    form.assertRefusedAt("reason", "må fylles ut");
    Axe.check(anne);
    assertThat(form.input("nb")).hasValue("Prøve godtatt");
    form.type("reason", "Vedtatt").save();
    area.assertShown();
  }

  static Stream<Arguments> so_is_every_other_name_that_cannot_be() {
    return Stream.of(
        Arguments.of("Agder", NEW_YEAR, "nb", "Agder er navnet på et annet område"),
        Arguments.of("x".repeat(201), NEW_YEAR, "nb", "200"),
        Arguments.of("!?", NEW_YEAR, "nb", "ingen bokstaver"),
        Arguments.of("Prøve godtatt", "31.12.2019", "from", "Området startet 01.01.2020"),
        Arguments.of("Prøve godtatt", "01.01.0202", "from", "for langt unna"));
  }

  @ParameterizedTest
  @MethodSource
  void so_is_every_other_name_that_cannot_be(
      String name, String from, String field, String sentence) {
    String slug = TestAreas.begin("Prøve avslag", "HOST_ADMINISTRATIVE", "01.01.2020");
    Map<String, String> typed = Map.of("nb", name, "from", from, "reason", "Vedtatt");

    plain(slug).save(typed).assertRefusedAt(field, sentence).assertKept(typed);
  }

  @Test
  void nothing_is_renamed_before_a_name_that_is_planned(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve plan");
    renamed(area, "Prøve planlagt");

    Form form = rename(anne, area, "Prøve tidligere", "31.12.2026");
    form.save();

    form.assertRefusedAt("from", "Området heter Prøve planlagt fra 01.01.2027");
    assertThat(form.input("nb")).hasValue("Prøve tidligere");
  }

  @Test
  void a_misspelt_name_is_corrected_and_a_rename_taken_back(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve rett");
    renamed(area, "Prøve galt");

    area.show();
    open(anne, "Prøve galt", "Rett");
    Form form = Form.on(anne);
    assertThat(form.input("name")).hasValue("Prøve galt");
    form.save();
    form.assertRefusedAt("reason", "må fylles ut");
    form.type("reason", "Skrivefeil").save();
    form.assertRefusedAt("name", "det samme som før");
    form.type("name", "Prøve gult").save();
    area.assertShown();
    assertThat(name(anne, "Prøve gult")).containsText(NEW_YEAR);

    open(anne, "Prøve gult", "Rett");
    Form.on(anne).type("name", "Prøve rett").type("reason", "Ble aldri noe av").save();
    area.assertShown();
    assertThat(names(anne)).hasCount(1);
    assertThat(name(anne, "Prøve rett")).containsText("Åpen");
  }

  @Test
  void on_a_phone_an_alias_is_added_ended_and_removed(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve alias").show();

    unfold(anne);
    anne.page().locator("main a[href$='/names/add']").click();
    Form form = Form.on(anne);
    form.type("name", "Prøve kalt").choose("kind", "FORMER").save();
    form.assertRefusedAt("lastDay", "må ha en siste dag");
    assertThat(form.input("kind")).hasValue("FORMER");
    form.choose("kind", "ALIAS").choose("language", "SMA").save();
    area.assertShown();
    assertThat(name(anne, "Prøve kalt")).containsText("Sørsamisk");
    anne.go("areas?q=pr%C3%B8ve+kalt");
    assertThat(anne.page().locator("tbody a[href*='prove-alias']")).hasText("Prøve alias");

    AreaPage.open(anne, area.slug());
    open(anne, "Prøve kalt", "Avslutt");
    form.type("lastDay", "31.12.2025").save();
    area.assertShown();
    assertThat(name(anne, "Prøve kalt")).containsText("31.12.2025");

    remove(anne, "Prøve kalt");
    area.assertShown();
    assertThat(names(anne)).hasCount(1);
    Axe.check(anne);
  }

  private static void remove(Visitor visitor, String name) {
    open(visitor, name, "Fjern");
    Axe.check(visitor);
    Form.on(visitor).type("reason", "Feil område").save();
  }

  @Test
  void somebody_else_was_first_and_the_page_says_so(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve samtidig");
    Form form = rename(anne, area, "Prøve sist", NEW_YEAR);
    renamed(area, "Prøve først");

    form.save();

    form.assertRefusedOnTop("Noen andre har endret Prøve samtidig");
    assertThat(form.input("nb")).hasValue("Prøve sist");
    assertThat(anne.page().locator("[id$='standing']")).containsText("Prøve først");
  }

  @Test
  void a_double_click_renames_once(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve dobbel");

    rename(anne, area, "Prøve enkel", NEW_YEAR).saveButton().dblclick();

    area.assertShown();
    assertThat(Form.on(anne).top()).hasCount(0);
    assertThat(names(anne)).hasCount(2);
  }

  @Test
  void a_session_that_ends_in_the_middle_costs_nothing(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve avbrudd");
    Form form = rename(anne, area, "Prøve fortsatt", NEW_YEAR);
    anne.page().context().clearCookies();

    form.save();
    assertThat(anne.page()).hasURL(Pattern.compile("/signin"));
    SignInPage.of(anne).signIn("anne.demo", RunningApp.get().password());

    assertThat(form.draftNote()).isVisible();
    assertThat(form.input("nb")).hasValue("Prøve fortsatt");
    form.save();
    area.assertShown();
    assertThat(name(anne, "Prøve fortsatt")).containsText(NEW_YEAR);
  }

  @Test
  void whoever_may_not_is_offered_nothing(Visitors visitors) {
    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("areas/agder");

    assertThat(marit.page().locator("main a[href*='/names/']")).hasCount(0);
  }

  private static Form rename(Visitor visitor, AreaPage area, String name, String from) {
    visitor.go(area.path() + "/names/change");
    Form form = Form.on(visitor);
    return form.type("nb", name).type("from", from).type("reason", "Vedtatt");
  }

  /** From new year on, without a browser. */
  private static void renamed(AreaPage area, String name) {
    plain(area.slug()).saved(Map.of("nb", name, "from", NEW_YEAR, "reason", "Vedtatt"));
  }

  private static PlainForm plain(String slug) {
    return PlainVisitor.as("anne.demo").form("areas/" + slug + "/names/change");
  }

  /** What is open on a PC is folded on a phone. */
  private static void unfold(Visitor visitor) {
    Locator closed = visitor.page().locator("#history-names:not([open]) > summary");
    if (closed.isVisible()) {
      closed.click();
    }
  }

  private static void open(Visitor visitor, String name, String action) {
    unfold(visitor);
    name(visitor, name).getByRole(AriaRole.LINK).filter(having(action)).click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/names/\\d+/"));
  }

  private static Locator facts(Visitor visitor) {
    return visitor.page().locator("dl.facts").first();
  }

  private static Locator names(Visitor visitor) {
    return visitor.page().locator("table").filter(having("Slags navn")).locator("tbody tr");
  }

  private static Locator name(Visitor visitor, String name) {
    return names(visitor).filter(having(name));
  }

  private static FilterOptions having(String text) {
    return new FilterOptions().setHasText(text);
  }
}
