package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.plain.PlainForm;
import no.samrad.micro.plain.PlainVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An area goes through its phases, and its organisation form changes. */
@ExtendWith(Browsing.class)
class AreaLifeST {

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void an_area_goes_into_operation_once_it_has_members_and_a_host(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve livsløp").with("Alta", "01.06.2024");
    establish(area);

    Form form = enter(anne, area, "OPERATION", "01.04.2025");
    form.save();
    form.assertRefusedAt("from", "minst 2 medlemmer");
    area.with("Bodø", "01.06.2024");
    form = enter(anne, area, "OPERATION", "01.04.2025");
    form.save();
    form.assertRefusedAt("from", "ville det ikke ha vert");
    Axe.check(anne);
    hostedByAlta(area);
    enter(anne, area, "OPERATION", "01.04.2025").save();

    area.assertShown();
    assertThat(anne.page().locator(".tag").first()).containsText("I drift");
    assertThat(anne.page().locator("[aria-current=step]")).containsText("01.04.2025");
  }

  @Test
  void only_what_can_follow_is_offered_and_not_before_the_phase_now(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve faser");

    Form form = enter(anne, area, "ASSESSMENT", "01.01.2020");
    assertThat(form.input("phase").locator("option")).hasCount(3);
    form.save();

    form.assertRefusedAt("from", "Fasen Interesse begynte 01.01.2020");
    assertThat(form.input("phase")).hasValue("ASSESSMENT");
  }

  @Test
  void closing_an_area_says_what_ends_with_it_before(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve slutt").with("Alta", "01.06.2024");

    Form form = enter(anne, area, "CLOSED", "01.01.2026");
    assertThat(anne.page().locator("main")).containsText("ett medlemskap");
    form.save();

    area.assertShown();
    assertThat(anne.page().locator("main"))
        .containsText("Området var i drift til og med 31.12.2025");
    anne.go(area.path() + "?day=2025-12-31");
    assertThat(area.row("Alta")).containsText("31.12.2025");
  }

  @Test
  void a_form_that_the_members_do_not_fit_is_refused(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve form").with("Alta", "01.06.2024");
    area.with("Bodø", "01.06.2024");
    anne.go(area.path() + "/form/change");
    Form form = Form.on(anne);

    form.choose("form", "SINGLE_MUNICIPALITY").type("from", "01.01.2027").type("reason", "Prøve");
    form.save();
    form.assertRefusedAt("form", "for ett medlem om gangen");
    form.choose("form", "CITY_DISTRICTS").save();
    form.assertRefusedAt("form", "Bydeler hører til bydelssamarbeid");
    assertThat(anne.page().locator("main")).containsText("gjelder ikke kommuneloven kapittel 20");
    form.choose("form", "HOST_JOINT_BOARD").save();

    area.assertShown();
    assertThat(Form.on(anne).toast()).containsText("gjelder fra 01.01.2027");
  }

  private static void establish(AreaPage area) {
    entered(area, "ASSESSMENT", "01.01.2025");
    entered(area, "NEGOTIATION", "01.02.2025");
    entered(area, "ESTABLISHMENT", "01.03.2025");
  }

  private static void entered(AreaPage area, String phase, String from) {
    PlainVisitor.as("anne.demo")
        .form(area.path() + "/phase/change")
        .saved(Map.of("phase", phase, "from", from, "reason", "Vedtatt"));
  }

  private static void hostedByAlta(AreaPage area) {
    PlainForm form = PlainVisitor.as("anne.demo").form(area.path() + "/host/change");
    String alta = form.option("unit", "Alta (5601)");
    form.saved(Map.of("unit", alta, "from", "01.04.2025", "reason", "Vedtatt"));
  }

  private static Form enter(Visitor visitor, AreaPage area, String phase, String from) {
    visitor.go(area.path() + "/phase/change");
    return Form.on(visitor).choose("phase", phase).type("from", from).type("reason", "Vedtatt");
  }
}
