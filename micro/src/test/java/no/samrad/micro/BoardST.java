package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The adoption board of Agder's host agreement, as the demo tells it. */
@ExtendWith(Browsing.class)
class BoardST {

  private static final String BOARD = "agreements/1/adoption";

  /** Vegårshei and Iveland are the contact person's; Iveland has adopted. */
  @AfterEach
  void takeBack() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "delete from samrad.adoption where version_id = 12 and party_id in"
              + " (select p.id from samrad.agreement_party p join samrad.unit_code c"
              + " on c.unit_id = p.unit_id and c.code = '4212' where p.agreement_id = 1)");
    }
  }

  @Test
  void it_names_the_bottleneck_and_whom_to_call(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go(BOARD);

    assertThat(figure(ingvild, 0)).containsText("7 av 13");
    assertThat(figure(ingvild, 2)).containsText("Vegårshei");
    Locator first = ingvild.page().locator("table.board tbody tr").first();
    assertThat(first).hasClass("is-bottleneck");
    assertThat(first).containsText("81 d");
    assertThat(first).containsText("Pål Prøvedal");
    assertThat(ingvild.page().locator("table.board")).containsText("Utdatert");
    Axe.check(ingvild);

    ingvild.page().locator(".chip", new Page.LocatorOptions().setHasText("Vedtatt")).click();
    assertThat(ingvild.page().locator("table.board tbody tr")).hasCount(7);
    assertThat(ingvild.page()).hasURL(Pattern.compile(".*show=adopted.*"));
  }

  @Test
  void a_change_shows_its_price_before_it_is_sent(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go(BOARD);

    Locator price = ingvild.page().locator(".price");
    assertThat(price).containsText("koster 7 nye vedtak");
    assertThat(price).containsText("Lillesand");
    assertThat(price).containsText("13 i alt for versjon 3");
    assertThat(price).containsText("Iveland");
    Visitor marit = visitors.onPc().as("marit.fiktiva").go(BOARD);
    assertThat(marit.page().locator(".price")).hasCount(0);
  }

  @Test
  void the_contact_person_records_the_decision_on_the_phone(Visitors visitors) {
    Visitor pal = visitors.onPhone().as("pal.provedal").go("");
    Locator task =
        pal.page().locator(".task").filter(new Locator.FilterOptions().setHasText("Vegårshei"));
    assertThat(task).containsText("Sett saken på sakskartet");
    Axe.check(pal);
    task.locator("a.do").first().click();

    Form form = Form.on(pal);
    form.type("caseNumber", "fjorten")
        .choose("outcome", "ADOPTED")
        .type("day", "01.01.2020")
        .save();
    form.assertRefusedAt("caseNumber", "er ikke et saksnummer");
    form.type("caseNumber", "PS 14/26").save();
    form.assertRefusedAt("day", "kan ikke være eldre");
    Axe.check(pal);
    form.type("day", today()).save();

    assertThat(form.toast()).containsText("Vegårshei");
    assertThat(figure(pal, 0)).containsText("8 av 13");
    pal.go("agreements/1/adoption/101");
    assertThat(pal.page().locator("[id='f:save']")).hasCount(0);
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Europe/Oslo"))
        .format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
  }

  private static Locator figure(Visitor visitor, int index) {
    return visitor.page().locator(".figures > div").nth(index);
  }
}
