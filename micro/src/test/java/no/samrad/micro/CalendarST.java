package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calendar of a council, by hand and from a file; Iveland has no dates in the demo. */
@ExtendWith(Browsing.class)
class CalendarST {

  private static final String IVELAND = "calendars/4218";

  @AfterEach
  void takeBack() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "delete from samrad.council_meeting where unit_id in"
              + " (select unit_id from samrad.unit_code where code = '4218')");
    }
  }

  @Test
  void the_contact_person_enters_a_meeting_on_the_phone(Visitors visitors) {
    Visitor pal = visitors.onPhone().as("pal.provedal").go(IVELAND + "/new");
    Form form = Form.on(pal);
    form.save();
    form.summary().waitFor();
    Axe.check(pal);

    form.choose("body", "MUNICIPAL_COUNCIL").type("day", "14.04.2033").save();
    form.assertRefusedAt("daysBefore", "hvor mange dager før");
    form.type("daysBefore", "14").save();

    assertThat(form.toast()).containsText("14.04.2033");
    assertThat(pal.page().locator("main")).containsText("31.03.2033");
  }

  @Test
  void a_file_is_looked_at_and_then_written_all_or_not_at_all(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go(IVELAND + "/import");
    Form form = Form.on(ingvild);
    form.choose("body", "MUNICIPAL_COUNCIL").type("daysBefore", "14");
    choose(ingvild, "Dato;Papirfrist\n14.04.2033;31.03.2033\ni mai;\n");
    form.save();
    assertThat(ingvild.page().locator("[id='result']")).containsText("Én rad kan ikke brukes");
    assertThat(ingvild.page().locator("[id='w:write']")).hasCount(0);
    Axe.check(ingvild);

    choose(ingvild, "Dato;Papirfrist\n14.04.2033;31.03.2033\n12.05.2033;\n");
    form.save();
    ingvild.page().locator("[id='w:write']").click();
    assertThat(form.toast()).containsText("2 møter er lagret");
    assertThat(ingvild.page().locator("main")).containsText("28.04.2033");
  }

  @Test
  void whoever_may_only_read_finds_no_way_to_change(Visitors visitors) {
    Visitor marit = visitors.onPc().as("marit.fiktiva").go("calendars/4212");

    assertThat(marit.page().locator("h1")).containsText("Vegårshei");
    assertThat(marit.page().locator("main a.button")).hasCount(0);
    marit.go("calendars?show=lacking");
    assertThat(marit.page().locator("tbody tr")).containsText("Iveland");
  }

  private static void choose(Visitor visitor, String text) {
    visitor
        .page()
        .locator("[id='f:file:input']")
        .setInputFiles(
            new FilePayload("ar.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
  }
}
