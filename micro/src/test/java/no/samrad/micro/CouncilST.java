package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area gets its NFP council, from an empty page to seats that have ended. */
@ExtendWith(Browsing.class)
class CouncilST {

  private static final String COUNCIL = "councils/prove-med-nfp";

  @AfterEach
  void removeAreas() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void a_council_is_created_with_rules_that_fit_together(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    area(anne);
    anne.go(COUNCIL);
    assertThat(main(anne)).containsText("har ikke noe NFP-råd");
    Axe.check(anne);
    main(anne).getByText("Opprett råd").click();

    Form form = Form.on(anne);
    form.choose("type", "JOINT_BOARD").type("from", "01.02.2024");
    form.type("noticeDays", "14").type("paperDays", "7").choose("quorum", "NONE").save();
    form.assertRefusedAt("paperDays", "må være klare da");
    form.type("paperDays", "21").save();
    form.assertRefusedAt("from", "Området begynte 01.03.2024");
    form.type("from", "01.03.2024").save();
    form.assertRefusedAt("quorum", "Velg halvparten eller mer");
    form.choose("quorum", "HALF").save();

    assertThat(form.toast()).containsText("er opprettet fra 01.03.2024");
    assertThat(main(anne)).containsText("Felles folkevalgt nemnd");
    assertThat(main(anne)).containsText("2 har ingen i rådet");
    assertThat(main(anne)).containsText("Ikke bekreftet");
    Axe.check(anne);
  }

  @Test
  void seats_come_and_go_and_leave_no_unit_out_unseen(Visitors visitors) throws IOException {
    Visitor anne = visitors.onPc().as("anne.demo");
    area(anne);
    council(anne);
    seat(anne, "Tuva", "LEADER", "Vadsø").save();
    assertThat(main(anne)).containsText("En har ingen i rådet");

    Form form = seat(anne, "Odd", "LEADER", "Alta");
    form.save();
    form.assertRefusedAt("function", "Leder fra 01.04.2024");
    form.choose("function", "MEMBER").save();
    assertThat(seats(anne)).hasCount(2);
    assertThat(main(anne)).not().containsText("har ingen i rådet");
    assertThat(file(anne)).contains("Tuva Prøve").contains("Odd Prøve");
    Axe.check(anne);

    row(anne, "Odd Prøve").getByText("Rett").click();
    form.choose("function", "DEPUTY_LEADER").type("reason", "Feil funksjon").save();
    assertThat(row(anne, "Odd Prøve")).containsText("Nestleder");
    row(anne, "Odd Prøve").getByText("Avslutt").click();
    form.type("lastDay", "01.06.2024").type("reason", "Ny jobb").save();

    assertThat(seats(anne)).hasCount(1);
    assertThat(history(anne, "Plasser gjennom tiden")).containsText("Odd Prøve");
    anne.go(COUNCIL + "?day=2024-05-15");
    assertThat(seats(anne)).hasCount(2);
  }

  @Test
  void other_rules_hold_from_a_day_on(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    area(anne);
    council(anne);
    main(anne).getByText("Endre reglene").click();

    Form form = Form.on(anne);
    assertThat(form.input("noticeDays")).hasValue("14");
    form.type("noticeDays", "7").type("paperDays", "10").type("from", "01.03.2024").save();
    form.assertRefusedAt("reason", "Skriv");
    form.type("from", "01.05.2024").save();

    assertThat(form.toast()).containsText("gjelder fra 01.05.2024");
    assertThat(main(anne).locator("section[aria-labelledby=rules]")).containsText("7 dager");
    assertThat(history(anne, "Regler gjennom tiden")).containsText("30.04.2024");
    anne.go(COUNCIL + "?day=2024-04-15");
    assertThat(main(anne).locator("section[aria-labelledby=rules]")).containsText("14 dager");
  }

  @Test
  void a_council_ends_with_all_its_seats(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo");
    area(anne);
    council(anne);
    seat(anne, "Tuva", "LEADER", "Vadsø").save();
    assertThat(seats(anne)).hasCount(1);

    main(anne).getByText("Avslutt rådet").click();
    Form form = Form.on(anne);
    assertThat(main(anne)).containsText("Én sitter i rådet i dag");
    form.type("lastDay", "31.03.2024").type("reason", "Slått sammen").save();
    form.assertRefusedAt("lastDay", "begynner først 01.04.2024");
    Axe.check(anne);
    form.type("lastDay", "30.06.2024").save();

    assertThat(form.toast()).containsText("virker til og med 30.06.2024");
    assertThat(main(anne)).containsText("Rådet finnes ikke per");
    assertThat(history(anne, "Plasser gjennom tiden")).containsText("30.06.2024");
    Axe.check(anne);
  }

  @Test
  void a_member_reads_it_on_a_phone_and_changes_nothing(Visitors visitors) {
    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("councils/agder");

    assertThat(marit.page().locator("h1")).containsText("NFP-rådet for Agder");
    assertThat(main(marit)).containsText("Marit Fiktiva");
    assertThat(main(marit)).containsText("Birkenes (bare vara)");
    assertThat(main(marit).locator("a[href*='/seats/'], a[href*='/rules']")).hasCount(0);
    Axe.check(marit);
    marit.go("councils/agder/1/seats/add");
    assertThat(main(marit)).containsText("Administrator");
  }

  private static void area(Visitor anne) {
    AreaPage.create(anne, "Prøve med NFP", "HOST_ADMINISTRATIVE", "01.03.2024")
        .with("Vadsø", "01.03.2024")
        .with("Alta", "01.03.2024");
  }

  private static void council(Visitor anne) {
    Form form = Form.on(anne.go(COUNCIL + "/new"));
    form.choose("type", "ADMINISTRATIVE").type("from", "01.03.2024");
    form.type("noticeDays", "14").type("paperDays", "21").choose("quorum", "HALF").save();
    assertThat(form.toast()).isVisible();
  }

  private static Form seat(Visitor anne, String givenName, String function, String unit) {
    main(anne).getByText("Legg til plass").first().click();
    anne.page().getByText("Legg inn en ny").click();
    Form form = Form.on(anne);
    form.type("givenName", givenName).type("familyName", "Prøve");
    return form.choose("function", function).choose("unit", unit).type("from", "01.04.2024");
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static Locator seats(Visitor visitor) {
    return visitor.page().locator("section[aria-labelledby=seats] tbody tr");
  }

  private static Locator row(Visitor visitor, String name) {
    return seats(visitor).filter(new Locator.FilterOptions().setHasText(name));
  }

  private static Locator history(Visitor visitor, String caption) {
    return visitor
        .page()
        .locator("section[aria-labelledby=history] details")
        .filter(new Locator.FilterOptions().setHasText(caption));
  }

  private static String file(Visitor visitor) throws IOException {
    Locator csv = visitor.page().locator("section[aria-labelledby=seats] a[href*='export=csv']");
    Download download = visitor.page().waitForDownload(csv::click);
    return Files.readString(download.path());
  }
}
