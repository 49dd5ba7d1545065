package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area gets its team, and the leader of one registers what it has held. */
@ExtendWith(Browsing.class)
class TeamST {

  private static final String TEAM = "team/prove-med-team";

  @AfterEach
  void removeAreas() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void posts_come_and_go_and_the_page_says_what_is_missing(Visitors visitors) {
    TestAreas.begin("Prøve med team", "HOST_ADMINISTRATIVE", "01.03.2024");
    TestAreas.join("prove-med-team", "Vadsø", "01.03.2024");
    Visitor anne = visitors.onPc().as("anne.demo").go(TEAM);
    assertThat(main(anne)).containsText("Ingen arbeider i teamet");
    post(anne, "Tuva", "TEAM_LEADER").save();
    assertThat(main(anne)).containsText("Teamet har ingen familiesykepleiere. Normen er minst 6.");
    assertThat(main(anne)).containsText("Teamet har ingen koordinator");

    Form form = post(anne, "Odd", "TEAM_LEADER");
    form.save();
    form.assertRefusedAt("function", "Teamet har en annen leder 01.04.2024");
    form.choose("function", "FAMILY_NURSE").save();
    assertThat(people(anne)).hasCount(2);
    row(anne, "Odd Prøve").getByText("Endre prosent").click();
    form.type("percentage", "50").type("from", "01.06.2024").save();

    assertThat(row(anne, "Odd Prøve")).containsText("50");
    row(anne, "Odd Prøve").getByText("Avslutt").click();
    form.type("lastDay", "01.09.2024").type("reason", "Ny jobb").save();
    assertThat(people(anne)).hasCount(1);
    anne.go(TEAM + "?day=2024-05-15");
    assertThat(row(anne, "Odd Prøve")).containsText("100");
  }

  @Test
  void what_was_held_is_registered_with_a_few_ticks_and_taken_out_again(Visitors visitors) {
    Visitor jonas = visitors.onPhone().as("jonas.tenktmann").go("team/agder/supervision");
    assertThat(main(jonas)).containsText("Ingunn Demolia: uker uten individuell veiledning");
    main(jonas).getByText("Registrer").first().click();
    jonas.page().getByText("Møte med NAV").first().click();
    Form form = Form.on(jonas);
    form.save();
    assertThat(form.toast()).containsText("Møte med NAV");

    jonas.go("team/agder/supervision/register?kind=NAV");
    form.save();
    form.assertRefusedAt("day", "fra før");
    jonas.go("team/agder/supervision");
    jonas.page().locator("#sessions summary").click();
    jonas.page().locator("#sessions a[href*='/remove']").first().click();
    form.type("reason", "Det ble ikke holdt").save();

    assertThat(form.toast()).containsText("er fjernet");
  }

  private static Form post(Visitor anne, String givenName, String function) {
    Form form = Form.on(anne.go(TEAM + "/posts/add?newcomer=true"));
    form.type("givenName", givenName).type("familyName", "Prøve").choose("function", function);
    form.choose("profession", "MIDWIFE").choose("employer", "Vadsø").type("percentage", "100");
    return form.type("from", "01.04.2024");
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator people(Visitor visitor) {
    return visitor.page().locator("section[aria-labelledby=people] tbody tr");
  }

  private static Locator row(Visitor visitor, String name) {
    return people(visitor).filter(new Locator.FilterOptions().setHasText(name));
  }
}
