package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.sql.SQLException;
import java.util.regex.Pattern;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Memberships are put right, taken out and handed on to successors. */
@ExtendWith(Browsing.class)
class MembersST {

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void a_member_that_was_split_is_replaced_by_those_one_chooses(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøveområdet", "HOST_ADMINISTRATIVE", "01.03.2018");
    area.with("Tysfjord", "01.03.2018").show();
    assertThat(anne.page().locator(".gaps")).containsText("Tysfjord fantes til og med 31.12.2019");
    anne.page().locator(".gaps a").click();
    Form form = Form.on(anne);
    assertThat(form.saveButton()).isVisible();
    Axe.check(anne);

    form.save();
    assertThat(form.error("successors")).containsText("Velg minst én");
    assertThat(form.summary()).isFocused();
    Axe.check(anne);
    anne.page().getByLabel("Hamarøy (1875)").check();
    anne.page().getByLabel("Narvik (1806)").check();
    form.save();

    area.assertShown();
    assertThat(form.toast()).containsText("01.01.2020");
    assertThat(area.members()).hasCount(2);
    assertThat(area.row("Hamarøy")).containsText("01.01.2020");
    assertThat(anne.page().locator(".gaps").getByText("Tysfjord")).hasCount(0);
  }

  @Test
  void whoever_goes_on_has_nobody_to_take_its_place(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("areas/agder/members/14/replace");

    assertThat(anne.page().locator(".empty")).containsText("Kristiansand");
    assertThat(anne.page().locator("[id='f:save']")).hasCount(0);
  }

  @Test
  void wrong_days_are_put_right_with_a_reason(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøveområdet").with("Alta", "01.05.2024").show();
    correction(anne, "Alta").click();
    Form form = Form.on(anne);
    assertThat(form.input("from")).hasValue("01.05.2024");

    form.type("from", "01.05.2019").type("reason", "Prøve").save();
    form.assertRefusedAt("from", "Området startet 01.01.2020");
    Axe.check(anne);
    form.type("from", "01.06.2020").type("lastDay", "31.12.2027").save();

    area.assertShown();
    assertThat(area.row("Alta")).containsText("01.06.2020");
    assertThat(area.row("Alta")).containsText("31.12.2027");
    assertThat(form.toast()).containsText("Alta");
  }

  @Test
  void a_membership_that_never_was_is_taken_out(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøveområdet").with("Alta", "01.05.2024").show();
    correction(anne, "Alta").click();
    anne.page().locator("main a[href$='/remove']").click();
    assertThat(anne.page().locator("main")).containsText("vil aldri ha vært medlem");
    Axe.check(anne);

    Form form = Form.on(anne);
    form.save();
    form.assertRefusedAt("reason", "");
    form.type("reason", "Prøve").save();

    area.assertShown();
    assertThat(area.members()).hasCount(0);
    assertThat(form.toast()).containsText("fjernet");
  }

  @Test
  void an_administrator_of_both_says_why_a_unit_is_in_two_areas(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøveområdet");
    Form form = area.addMember();
    assertThat(form.input("because")).hasCount(0);
    form.type("unit", "Bergen").type("from", "01.05.2024").save();
    form.assertRefusedAt("unit", "Vestland");

    form.type("because", "Deltar i begge i en prøvetid").save();

    area.assertShown();
    assertThat(area.row("Bergen")).containsText("01.05.2024");
    assertThat(anne.page().locator("main")).containsText("Deltar i begge i en prøvetid");
    Axe.check(anne);
  }

  @Test
  void host_staff_cannot_allow_it(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go("areas/agder/members/add");
    Form form = Form.on(ingvild);

    form.type("unit", "Bergen").type("from", "01.05.2024").save();

    form.assertRefusedAt("unit", "et annet område");
    assertThat(form.input("because")).hasCount(0);
  }

  /** In the history, where every membership stands. */
  private static Locator correction(Visitor visitor, String unit) {
    Locator row =
        visitor
            .page()
            .locator("section[aria-labelledby=history] tr")
            .filter(new FilterOptions().setHasText(Pattern.compile(unit)));
    return row.locator("a[href$='/correct']").first();
  }
}
