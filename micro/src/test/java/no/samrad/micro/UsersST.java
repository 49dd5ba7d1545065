package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.samrad.micro.pages.SignInPage;
import no.samrad.micro.pages.UserPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator lets somebody in, gives and ends a right, and is refused where it is due. */
@ExtendWith(Browsing.class)
class UsersST {

  @Test
  void somebody_new_comes_in_with_a_password_of_their_own(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo");
    UserPage user = UserPage.enter(anne, "Nils", "Nyoppdiktet", "nils.nyoppdiktet");
    user.grant("HOST_STAFF", "Rogaland", "Prøve");
    String temporary = user.resetPassword();
    Axe.check(anne);

    Visitor nils = visitors.onPhone();
    SignInPage.open(nils).signIn("nils.nyoppdiktet", temporary);
    assertThat(nils.page()).hasURL(Pattern.compile("/account/password"));
    changePassword(nils.page(), temporary, "en ganske lang setning");

    nils.go("areas/rogaland");
    assertThat(nils.page().locator("h1")).containsText("Rogaland");
  }

  @Test
  void a_right_ends_with_a_day_and_a_reason(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo");
    UserPage user = UserPage.enter(anne, "Else", "Oppdiktet", "else.oppdiktet");
    user.grant("TEAM_LEADER", "Agder", "Prøve");

    user.startEnding();
    Axe.check(anne);
    anne.page().locator("[id='f:save']").click();
    assertThat(anne.page().locator(".error-summary")).isVisible();
    Axe.check(anne);
    anne.page().locator("[id='f:reason:input']").fill("Sluttet");
    anne.page().locator("[id='f:save']").click();

    assertThat(anne.page().locator("table")).containsText("–");
    assertThat(anne.page().locator("main")).containsText("siste dag");
  }

  @Test
  void a_right_without_its_area_is_refused_at_the_field(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo").go("admin/users/7/roles/add");
    anne.page().selectOption("[id='f:role:input']", "TEAM_LEADER");
    anne.page().locator("[id='f:reason:input']").fill("Prøve");

    anne.page().locator("[id='f:save']").click();

    assertThat(anne.page().locator("[id='f:area'] .error-text")).containsText("område");
    assertThat(anne.page().locator("[id='f:area:input']")).hasAttribute("aria-invalid", "true");
    assertThat(anne.page().locator("[id='f:reason:input']")).hasValue("Prøve");
  }

  @Test
  void two_administrators_with_the_same_page_do_not_overwrite_each_other(Visitors visitors) {
    Visitor first = visitors.onPc().signIn("anne.demo");
    UserPage user = UserPage.enter(first, "Kaare", "Oppdiktet", "kaare.oppdiktet");
    Visitor second = visitors.onPc().signIn("anne.demo").go(user.path() + "/edit");
    first.go(user.path() + "/edit");
    phone(first.page(), "11 11 11 11");
    assertThat(first.page().locator("main")).containsText("11 11 11 11");

    phone(second.page(), "22 22 22 22");

    assertThat(second.page().locator("[role=alert]")).containsText("Noen andre har endret");
    assertThat(second.page().locator("[id='f:phone:input']")).hasValue("22 22 22 22");
  }

  @Test
  void names_of_any_kind_are_only_text(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo");

    UserPage.enter(anne, "<script>alert(1)</script>", "=1+1 🐑", "rart.oppdiktet");

    assertThat(anne.page().locator("h1")).hasText("<script>alert(1)</script> =1+1 🐑");
  }

  @Test
  void a_name_of_ten_thousand_characters_is_refused_with_a_sentence(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo").go("admin/users/new");
    UserPage.fill(anne.page(), "L".repeat(10_000), "Oppdiktet", "lang.oppdiktet");

    assertThat(anne.page().locator("[id='f:givenName'] .error-text")).isVisible();
    assertThat(anne.page().locator("[id='f:username:input']")).hasValue("lang.oppdiktet");
  }

  private static void phone(Page page, String number) {
    page.locator("[id='f:phone:input']").fill(number);
    page.locator("[id='f:save']").click();
    page.waitForLoadState();
  }

  private static void changePassword(Page page, String current, String wanted) {
    page.locator("[id='f:current:input']").fill(current);
    page.locator("[id='f:wanted:input']").fill(wanted);
    page.locator("[id='f:save']").click();
    assertThat(page).not().hasURL(Pattern.compile("/account/password"));
  }
}
