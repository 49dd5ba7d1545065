package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.Map;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host of an area changes, is put right, and is refused where a rule says so. */
@ExtendWith(Browsing.class)
class AreaHostST {

  private static final String ALTA = "Alta (5601)";
  private static final String BODO = "Bodø (1804)";

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void the_host_changes_from_the_first_of_january_with_the_keyboard_alone(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = hosted(anne, "Prøve taster");
    anne.go(area.path());
    Keys keys = new Keys(anne.page());

    keys.tabTo("main a[href$='/host/change']").press("Enter");
    assertThat(anne.page().locator("h1")).hasText("Bytt vert i Prøve taster");
    keys.tabTo("[id='f:unit:input']").write("Bod");
    keys.tabTo("[id='f:from:input_input']").write("1.1.2027");
    keys.tabTo("[id='f:reason:input']").write("Vedtatt i kommunestyrene");
    keys.tabTo("[id='f:save']").press("Enter");

    area.assertShown();
    assertThat(Form.on(anne).toast()).containsText("Bodø (1804) er vert fra 01.01.2027");
    assertThat(host(anne, "Alta")).containsText("31.12.2026");
    assertThat(host(anne, "Bodø")).containsText("01.01.2027");
    Axe.check(anne);
  }

  @Test
  void the_day_before_and_the_day_show_each_their_host(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = hosted(anne, "Prøve dager");
    change(anne, area, BODO, "01.01.2027").save();
    area.assertShown();

    anne.go(area.path() + "?day=2026-12-31");
    assertThat(anne.page().locator("dl.facts").first()).containsText("Alta");
    anne.go(area.path() + "?day=2027-01-01");
    assertThat(anne.page().locator("dl.facts").first()).containsText("Bodø");
  }

  @Test
  void a_change_is_refused_at_its_field_and_nothing_typed_is_lost(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = hosted(anne, "Prøve avslag");

    Form form = change(anne, area, ALTA, "01.01.2027").type("reason", "");
    form.save();
    form.assertRefusedAt("reason", "må fylles ut");
    Axe.check(anne);
    form.type("reason", "Vedtatt").save();
    form.assertRefusedAt("unit", "Alta er allerede vert, fra 01.06.2024");
    form.choose("unit", label(form, BODO)).save();
    area.assertShown();
  }

  @ParameterizedTest
  @CsvSource({
    "01.06.2024, from, En annen vert begynner allerede 01.06.2024",
    "01.01.2019, from, startet 01.01.2020",
    "01.01.2021, unit, Bodø er ikke med 01.01.2021"
  })
  void no_host_begins_on_such_a_day(String from, String field, String sentence, Visitors visitors) {
    PlainForm form = plain(hosted(visitors.onPc(), "Prøve dager"));

    Map<String, String> typed = typed(form, BODO, from);
    form.save(typed).assertRefusedAt(field, sentence).assertKept(typed);
  }

  @Test
  void a_change_that_never_was_is_taken_back(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = hosted(anne, "Prøve angre");
    appointed(area, BODO, "01.01.2027");
    area.show();

    host(anne, "Bodø").getByRole(AriaRole.LINK).filter(having("Rett")).click();
    Form form = Form.on(anne);
    form.choose("unit", label(form, ALTA)).type("reason", "Ble ikke noe av").save();

    area.assertShown();
    assertThat(hosts(anne)).hasCount(1);
    assertThat(host(anne, "Alta")).containsText("Åpen");
  }

  @Test
  void somebody_else_was_first_and_the_page_says_so(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = hosted(anne, "Prøve samtidig");
    Form form = change(anne, area, BODO, "01.01.2027");
    appointed(area, BODO, "01.02.2027");

    form.save();

    form.assertRefusedOnTop("Noen andre har endret Prøve samtidig");
    assertThat(form.input("from")).hasValue("01.01.2027");
    assertThat(anne.page().locator("#standing, [id$='standing']")).containsText("01.02.2027");
  }

  @Test
  void an_assumed_host_is_confirmed_with_its_source(Visitors visitors) throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = hosted(anne, "Prøve antatt");
    TestAreas.assume(area.slug());
    anne.go(area.path());

    host(anne, "Alta").getByRole(AriaRole.LINK).filter(having("Bekreft")).click();
    Form.on(anne).type("reason", "Samarbeidsavtalen").save();

    area.assertShown();
    assertThat(host(anne, "Alta")).containsText("Registrert");
  }

  @Test
  void whoever_may_not_is_offered_nothing(Visitors visitors) {
    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("areas/agder");

    assertThat(marit.page().locator("main a[href*='/host/']")).hasCount(0);
    assertThat(marit.page().locator("main a[href*='/phase/']")).hasCount(0);
    assertThat(marit.page().locator("main a[href*='/form/']")).hasCount(0);
  }

  /** Two members since June 2024, and Alta as host from then. */
  private static AreaPage hosted(Visitor visitor, String name) {
    AreaPage area = AreaPage.create(visitor, name).with("Alta", "01.06.2024");
    area.with("Bodø", "01.06.2024");
    appointed(area, ALTA, "01.06.2024");
    return area;
  }

  /** Without a browser. */
  private static void appointed(AreaPage area, String host, String from) {
    PlainForm form = plain(area);
    form.saved(typed(form, host, from));
  }

  private static Form change(Visitor visitor, AreaPage area, String host, String from) {
    visitor.go(area.path() + "/host/change");
    Form form = Form.on(visitor);
    return form.choose("unit", label(form, host)).type("from", from).type("reason", "Vedtatt");
  }

  private static PlainForm plain(AreaPage area) {
    return PlainVisitor.as("anne.demo").form(area.path() + "/host/change");
  }

  private static Map<String, String> typed(PlainForm form, String host, String from) {
    return Map.of("unit", form.option("unit", host), "from", from, "reason", "Vedtatt");
  }

  private static String label(Form form, String host) {
    return form.input("unit")
        .locator("option", new Locator.LocatorOptions().setHasText(host))
        .getAttribute("value");
  }

  private static Locator hosts(Visitor visitor) {
    return visitor.page().locator("table").filter(having("Grunnlag")).first().locator("tbody tr");
  }

  private static Locator host(Visitor visitor, String name) {
    return hosts(visitor).filter(having(name));
  }

  private static FilterOptions having(String text) {
    return new FilterOptions().setHasText(text);
  }
}
