package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.regex.Pattern;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of one area, from nothing to a new host, without a mouse. */
@ExtendWith(Browsing.class)
class AreaJourneyST {

  private static final String GONE = "1145";
  private static final String SUCCESSOR = "1146";

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
    TestUnits.unmerge(GONE);
  }

  @Test
  void three_members_a_host_a_merger_and_a_new_host_from_new_year(Visitors visitors)
      throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo").go("areas");
    Keys keys = new Keys(anne.page());

    create(keys);
    AreaPage area = AreaPage.here(anne);
    join(anne, keys, "Bok", "Bokn (1145), Rogaland");
    join(anne, keys, "Utsi", "Utsira (1151), Rogaland");
    join(anne, keys, "Kvits", "Kvitsøy (1144), Rogaland");
    appoint(keys, "Bokn", "1.1.2024");
    assertHost(anne, area, "", "Bokn");

    TestUnits.merge(GONE, SUCCESSOR, "2026-01-01");
    replace(anne, keys, area);
    assertHost(anne, area, "", "Tysvær");

    appoint(keys, "Kvitsøy", "1.1.2027");
    assertHost(anne, area, "?day=2025-12-31", "Bokn");
    assertHost(anne, area, "?day=2026-12-31", "Tysvær");
    assertHost(anne, area, "?day=2027-01-01", "Kvitsøy");
    Axe.check(anne);
  }

  private static void replace(Visitor anne, Keys keys, AreaPage area) {
    anne.go(area.path());
    keys.tabTo(".gaps a[href$='/replace']").press("Enter");
    assertThat(anne.page().getByLabel("Tysvær (1146)")).isChecked();
    keys.tabTo("[id='f:save']").press("Enter");
    area.assertShown();
    assertThat(area.members()).hasCount(3);
  }

  /** What has just been saved is shown before one goes to another day. */
  private static void assertHost(Visitor visitor, AreaPage area, String day, String host) {
    assertThat(visitor.page()).hasURL(Pattern.compile("/areas/" + area.slug() + "(\\?.*)?$"));
    if (!day.isEmpty()) {
      visitor.go(area.path() + day);
    }
    assertThat(visitor.page().locator(".facts").first()).containsText(host);
  }

  private static void create(Keys keys) {
    keys.tabTo("main a[href$='/areas/new']").press("Enter");
    keys.tabTo("[id='f:nb:input']").write("Prøve gjennom årene");
    keys.tabTo("[id='f:form:input']").write("Vertskommune");
    keys.tabTo("[id='f:firstDay:input_input']").write("1.1.2024");
    keys.tabTo("[id='f:save']").press("Enter");
  }

  private static void join(Visitor visitor, Keys keys, String typed, String unit) {
    keys.tabTo("main a[href$='/members/add']").press("Enter");
    keys.tabTo("[id='f:unit:input_input']").write(typed);
    assertThat(visitor.page().getByRole(AriaRole.OPTION)).hasCount(1);
    keys.press("ArrowDown").press("Enter");
    assertThat(Form.on(visitor).input("unit")).hasValue(unit);
    keys.tabTo("[id='f:from:input_input']").write("1.1.2024");
    keys.tabTo("[id='f:save']").press("Enter");
    assertThat(visitor.page()).hasURL(Pattern.compile("/areas/[a-z-]+$"));
  }

  private static void appoint(Keys keys, String host, String from) {
    keys.tabTo("main a[href$='/host/change']").press("Enter");
    keys.tabTo("[id='f:unit:input']").write(host);
    keys.tabTo("[id='f:from:input_input']").write(from);
    keys.tabTo("[id='f:reason:input']").write("Vedtatt");
    keys.tabTo("[id='f:save']").press("Enter");
  }
}
