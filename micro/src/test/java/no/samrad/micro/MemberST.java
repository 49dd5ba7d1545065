package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member of a council does what members do, with a phone in one hand. */
@ExtendWith(Browsing.class)
class MemberST {

  private static final String AS_BEFORE =
      """
      delete from samrad.nfp_absence where seat_id = 3;
      delete from samrad.nfp_working_time where seat_id = 3;
      update samrad.nfp_action set state = 'OPEN', closed_on = null, closing_note = '' where id = 1501;
      """;

  /** Others look at the same council. */
  @AfterEach
  void putBack() throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(AS_BEFORE);
    }
  }

  @Test
  void a_phone_is_enough(Visitors visitors) {
    Visitor solveig = visitors.onPhone().as("solveig.oppdiktet").go("");
    assertThat(solveig.page()).hasURL(Pattern.compile(".*/member"));
    assertThat(main(solveig)).containsText("Du representerer Grimstad i NFP-rådet for Agder");
    assertThat(section(solveig, "papers").locator("li").first()).isVisible();
    check(solveig);

    doesNotCome(solveig);
    comesAfterAll(solveig);
    isDone(solveig);
    entersHours(solveig);
  }

  private static void doesNotCome(Visitor solveig) {
    main(solveig).getByText("Meld forfall").first().click();
    check(solveig);
    Form form = Form.on(solveig);
    form.type("reason", "Annet møte").save();

    assertThat(form.toast()).containsText("er meldt");
    assertThat(main(solveig)).containsText("Du har meldt forfall");
    check(solveig);
  }

  private static void comesAfterAll(Visitor solveig) {
    main(solveig).getByText("Forfallet ditt").first().click();
    Form form = Form.on(solveig);
    assertThat(form.input("reason")).hasValue("Annet møte");
    main(solveig).getByText("Trekk forfallet").click();

    assertThat(form.toast()).containsText("er trukket");
    assertThat(main(solveig)).not().containsText("Du har meldt forfall");
  }

  private static void isDone(Visitor solveig) {
    Locator mine = section(solveig, "mine").locator("li");
    int before = mine.count();
    mine.filter(new Locator.FilterOptions().setHasText("jordmortjenesten"))
        .getByText("Meld ferdig")
        .click();
    check(solveig);
    Form form = Form.on(solveig);
    form.type("note", "Møtet er avtalt.").save();

    assertThat(form.toast()).containsText("er meldt ferdig");
    assertThat(mine).hasCount(before - 1);
  }

  private static void entersHours(Visitor solveig) {
    section(solveig, "own-hours").locator("a").first().click();
    check(solveig);
    Form form = Form.on(solveig);
    assertThat(form.input("inMeeting")).hasValue("2");
    form.type("inMeeting", "25").type("preparation", "1,5").save();
    form.assertRefusedAt("inMeeting", "fra 0 til 24 timer");
    form.type("inMeeting", "1,25").type("preparation", "mye").save();
    form.assertRefusedAt("preparation", "tall");
    form.type("preparation", "1,5").save();

    assertThat(form.toast()).containsText("Timene for Grimstad er lagret");
    solveig.go("councils/agder/hours");
    assertThat(main(solveig)).containsText("2,75");
    check(solveig);
  }

  private static void check(Visitor visitor) {
    Axe.check(visitor);
    assertThat(visitor.scrollsSideways()).isFalse();
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator section(Visitor visitor, String name) {
    return main(visitor).locator("section[aria-labelledby=" + name + "]");
  }
}
