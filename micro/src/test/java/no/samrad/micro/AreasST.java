package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas are made, get members and lose them, and are shown as they were on any day. */
@ExtendWith(Browsing.class)
class AreasST {

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @ParameterizedTest(name = "on {0} there are {1}")
  @CsvSource({"2016-06-01, 2, 3 kommuner og 2 bydeler", "2023-06-01, 5, 35 kommuner og 5 bydeler"})
  void the_list_shows_the_areas_of_its_day(String day, int areas, String units, Visitors visitors) {
    Visitor hedda = visitors.onPc().as("hedda.liksom").go("areas?day=" + day);

    assertThat(hedda.page().locator("tbody tr")).hasCount(areas);
    assertThat(hedda.page().locator(".lead")).containsText(units);
    Axe.check(hedda);
  }

  @Test
  void an_area_gets_a_member_that_leaves_it_again(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.fill(anne, "Prøveområdet", "HOST_ADMINISTRATIVE", "01.03.2024");
    assertThat(Form.on(anne).toast()).containsText("Prøveområdet");
    Axe.check(anne);

    area.join("Alta", "01.05.2024");
    assertThat(area.row("Alta")).containsText("01.05.2024");
    assertThat(Form.on(anne).toast()).containsText("Alta");

    area.endMembership("Alta").type("lastDay", "31.12.2026").type("reason", "Prøve").save();
    area.assertShown();
    assertThat(area.row("Alta")).containsText("31.12.2026");
    assertThat(Form.on(anne).toast()).containsText("31.12.2026");
    Axe.check(anne);
  }

  @Test
  void host_staff_change_the_members_of_their_own_area(Visitors visitors) {
    Visitor ingvild = visitors.onPhone().as("ingvild.eksempel");
    AreaPage agder = AreaPage.open(ingvild, "agder");

    assertThat(agder.row("Risør").locator("a.button")).isVisible();
    agder.endMembership("Risør");
    assertThat(ingvild.page().locator("h1")).containsText("Risør");
    Axe.check(ingvild);
  }

  /** The day that is asked for stays in the address when one goes on to the area. */
  @Test
  void a_day_in_the_past_shows_what_was_and_lets_nobody_change_it(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("areas?day=2016-06-01");

    anne.page().locator("tbody tr").filter(having("Oslo")).locator("a").first().click();

    assertThat(anne.page().locator(".past-day")).containsText("01.06.2016");
    assertThat(AreaPage.open(anne, "oslo?day=2016-06-01").members()).hasCount(2);
    assertThat(anne.page().locator("main a.button--primary")).hasCount(0);
  }

  @Test
  void the_address_is_shown_while_the_name_is_typed(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    Form form = AreaPage.newForm(anne);

    form.type("nb", "Øvre prøveås");
    form.input("nn").focus();

    assertThat(anne.page().locator("[id='f:nb:address']")).containsText("/areas/ovre-proveas");
    assertThat(anne.page().locator("[id='f:nb:address']")).hasAttribute("role", "status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.title='prøve'</script>",
        "Prøve 🐑👩‍👩‍👧",
        "prøve '\"&amp; ${1+1} #{2*3}"
      })
  void a_name_is_only_text(String name, Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");

    AreaPage area = AreaPage.fill(anne, name);

    assertThat(anne.page().locator("h1")).hasText(name);
    assertThat(anne.page()).hasTitle(name + " – Samråd");
    anne.go("areas");
    assertThat(anne.page().locator("tbody a[href*='" + area.slug() + "']")).hasText(name);
  }

  @Test
  void a_formula_leaves_as_text(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage.create(anne, "=1+1 prøve");
    anne.go("areas?q=prøve");

    List<String> lines = csv(anne.page());

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).startsWith("'=1+1 prøve;");
  }

  @Test
  void everything_can_be_done_with_the_keyboard_alone(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("areas");
    Keys keys = new Keys(anne.page());

    keys.tabTo("main a[href$='/areas/new']").press("Enter");
    keys.tabTo("[id='f:nb:input']").write("Prøve med taster");
    keys.tabTo("[id='f:form:input']").write("Vertskommune");
    keys.tabTo("[id='f:firstDay:input_input']").write("1.2.2024");
    keys.tabTo("[id='f:save']").press("Enter");
    assertThat(anne.page().locator("h1")).hasText("Prøve med taster");

    keys.tabTo("main a[href$='/members/add']").press("Enter");
    keys.tabTo("[id='f:unit:input_input']").write("Vads");
    assertThat(anne.page().getByRole(AriaRole.OPTION)).hasCount(1);
    keys.press("ArrowDown").press("Enter");
    assertThat(Form.on(anne).input("unit")).hasValue("Vadsø (5607), Finnmark");
    keys.tabTo("[id='f:from:input_input']").write("1.3.2024");
    keys.tabTo("[id='f:save']").press("Enter");

    assertThat(anne.page().locator("table[aria-labelledby=tbl] tbody")).containsText("01.03.2024");
  }

  private static FilterOptions having(String text) {
    return new FilterOptions().setHasText(text);
  }

  private static List<String> csv(Page page) throws IOException {
    Download file = page.waitForDownload(() -> page.locator("a[href*='export=csv']").click());
    return Files.readAllLines(file.path());
  }
}
