package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator says how long before a deadline people are told. */
@ExtendWith(Browsing.class)
class NoticePlanST {

  @AfterEach
  void takeBack() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute("update samrad.notice_plan set days = '90,30,7', day_after = true");
    }
  }

  @Test
  void the_days_are_changed_and_shown(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("?lang=nb").go("notices");
    way(anne).click();
    Form form = Form.on(anne);
    assertThat(form.input("days")).hasValue("90, 30, 7");
    form.type("days", "90, tretti").save();
    form.assertRefusedAt("days", "«tretti» er ikke et antall dager");
    form.type("days", "400").save();
    form.assertRefusedAt("days", "fra 0 til 365 dager");
    form.type("days", "").save();
    form.assertRefusedAt("days", "må fylles ut");
    Axe.check(anne);

    form.type("days", "14, 60").save();
    assertThat(form.toast()).containsText("Dagene er lagret");
    assertThat(anne.page().locator(".facts")).containsText("60, 14");
    Axe.check(anne);
  }

  @Test
  void whoever_saves_second_loses_nothing(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("admin/notices");
    Visitor other = visitors.onPhone().as("anne.demo").go("admin/notices");
    Form.on(other).type("days", "21").save();
    assertThat(Form.on(other).toast()).containsText("Dagene er lagret");

    Form late = Form.on(anne).type("days", "10");
    late.save();
    late.assertRefusedOnTop("Noen andre har endret dagene");
    assertThat(late.input("days")).hasValue("10");
    assertThat(anne.page().locator(".facts")).containsText("21");
    late.save();
    assertThat(late.toast()).containsText("Dagene er lagret");
  }

  @Test
  void nobody_else_is_offered_it(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go("notices");

    assertThat(ingvild.page().locator("h1")).hasCount(1);
    assertThat(way(ingvild)).hasCount(0);
  }

  private static Locator way(Visitor visitor) {
    return visitor
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Endre når det varsles"));
  }
}
