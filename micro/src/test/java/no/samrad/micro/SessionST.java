package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.pages.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in, being kept out, and losing nothing when a session ends. */
@ExtendWith(Browsing.class)
class SessionST {

  private static final Pattern SIGN_IN = Pattern.compile("/signin");

  @Test
  void ten_wrong_passwords_lock_an_account_until_an_administrator_opens_it(Visitors visitors) {
    SignInPage page = SignInPage.open(visitors.onPc());
    for (int i = 0; i < 10; i++) {
      page.signIn("emily.example", "wrong " + i);
    }
    assertThat(page.refusal()).containsText("låst");
    page.signIn("emily.example", RunningApp.get().password());
    assertThat(page.refusal()).containsText("låst");

    Visitor anne = visitors.onPc().signIn("anne.demo").go("admin/users?q=emily");
    anne.page().locator("tbody th a").click();
    anne.page().getByText("Lås opp nå").click();
    assertThat(anne.page().locator("main")).containsText("låst opp");

    page.signIn("emily.example", RunningApp.get().password());
    assertThat(page.refusal()).hasCount(0);
  }

  @Test
  void a_disabled_account_is_refused_like_a_wrong_password(Visitors visitors) {
    SignInPage page = SignInPage.open(visitors.onPc());

    page.signIn("gunnar.fravaersen", RunningApp.get().password());
    String disabled = page.refusal().textContent();
    page.signIn("nobody.at.all", RunningApp.get().password());

    assertThat(page.refusal()).hasText(disabled.strip());
  }

  @Test
  void a_role_that_ended_yesterday_opens_nothing_and_the_page_says_what_is_missing(
      Visitors visitors) {
    Visitor kari = visitors.onPc().signIn("kari.tenkemo");

    Response response = kari.page().navigate(RunningApp.get().url() + "areas/agder");

    assertThat(response.status()).isEqualTo(403);
    assertThat(kari.page().locator(".lead")).containsText("en rolle i området Agder");
    assertThat(kari.page().locator(".facts")).containsText("Hvilken som helst");
    assertThat(kari.page().locator(".facts")).containsText("Berit Oppdiktsen");
    assertThat(kari.page().locator("main")).not().containsText("Anne Demo");
    assertThat(kari.page().locator("main")).not().containsText("Kristiansand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example"})
  void signing_in_never_leads_out_of_the_application(String to, Visitors visitors) {
    Visitor ingvild = visitors.onPc();
    ingvild.go("signin?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));

    SignInPage.of(ingvild).signIn("ingvild.eksempel", RunningApp.get().password());

    assertThat(ingvild.page()).hasURL(RunningApp.get().url());
  }

  @Test
  void a_link_from_a_mail_opens_after_signing_in(Visitors visitors) {
    Visitor ingvild = visitors.onPc().go("areas/agder?day=2023-06-01");
    assertThat(ingvild.page()).hasURL(SIGN_IN);

    SignInPage.of(ingvild).signIn("ingvild.eksempel", RunningApp.get().password());

    assertThat(ingvild.page()).hasURL(RunningApp.get().url() + "areas/agder?day=2023-06-01");
  }

  @Test
  void an_expired_session_in_the_middle_of_a_form_loses_nothing(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo").go("admin/users/new");
    Locator name = anne.page().locator("[id='f:givenName:input']");
    name.fill("Halvferdig");
    anne.page().locator("[id='f:familyName:input']").fill("Oppdiktet");
    anne.page().context().clearCookies();

    anne.page().locator("[id='f:save']").click();
    assertThat(anne.page()).hasURL(SIGN_IN);
    SignInPage.of(anne).signIn("anne.demo", RunningApp.get().password());

    assertThat(anne.page()).hasURL(Pattern.compile("/admin/users/new"));
    assertThat(name).hasValue("Halvferdig");
  }

  @Test
  void signing_out_ends_the_session_for_good(Visitors visitors) {
    Visitor ingvild = visitors.onPc().signIn("ingvild.eksempel");
    ingvild.page().locator("header details:has(.avatar) summary").click();
    ingvild.page().locator("#leave").click();
    assertThat(ingvild.page()).hasURL(SIGN_IN);

    ingvild.go("areas/agder");

    assertThat(ingvild.page()).hasURL(SIGN_IN);
  }

  @Test
  void who_is_quiet_is_warned_in_time_and_may_stay(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    anne.clock().install();
    anne.go("areas");
    Locator warning = anne.page().locator("#session-idle");

    anne.clock().fastForward("27:55");
    assertThat(warning).not().isVisible();
    anne.clock().fastForward("00:10");
    assertThat(warning).isVisible();
    assertThat(warning.locator("[role=timer]")).containsText("1:");
    Axe.check(anne);
    Response kept =
        anne.page()
            .waitForResponse(
                "**/session", () -> warning.locator("[data-session-stay]").press("Enter"));

    assertThat(kept.status()).isEqualTo(204);
    assertThat(warning).not().isVisible();
    anne.clock().fastForward("27:50");
    assertThat(warning).not().isVisible();
    assertThat(anne.page()).hasURL(Pattern.compile("/areas$"));
  }

  @Test
  void who_does_not_answer_finds_it_all_again_after_signing_in(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo");
    anne.clock().install();
    Form form = AreaPage.newForm(anne).type("nb", "Halvferdig");
    anne.page().context().clearCookies();

    anne.clock().fastForward("30:05");
    assertThat(anne.page()).hasURL(Pattern.compile("/signin\\?why=idle"));
    assertThat(anne.page().locator("main")).containsText("30 minutter");
    SignInPage.of(anne).signIn("anne.demo", RunningApp.get().password());

    assertThat(anne.page()).hasURL(Pattern.compile("/areas/new$"));
    assertThat(form.input("nb")).hasValue("Halvferdig");
  }

  @Test
  void signing_out_leaves_nothing_of_what_was_typed(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo");
    AreaPage.newForm(anne).type("nb", "Halvferdig");
    AreaPage.open(anne, "agder").addMember().type("unit", "Alta");
    assertThat(drafts(anne)).isEqualTo(2);

    anne.page().locator("header details:has(.avatar) summary").click();
    anne.page().locator("#leave").click();

    assertThat(anne.page()).hasURL(SIGN_IN);
    assertThat(drafts(anne)).isZero();
  }

  /** Whoever signs in next in the same tab is somebody else. */
  @Test
  void nobody_finds_what_another_typed(Visitors visitors) {
    Visitor anne = visitors.onPc().signIn("anne.demo");
    AreaPage.open(anne, "agder").addMember().type("unit", "Alta");
    anne.page().context().clearCookies();

    Form form = AreaPage.open(anne.signIn("ingvild.eksempel"), "agder").addMember();

    assertThat(form.draftNote()).hasCount(0);
    assertThat(form.input("unit")).hasValue("");
    assertThat(drafts(anne)).isZero();
  }

  @Test
  void the_session_id_changes_when_somebody_signs_in(Visitors visitors) {
    Visitor ingvild = visitors.onPc().go("areas");
    String before = cookie(ingvild);

    SignInPage.of(ingvild).signIn("ingvild.eksempel", RunningApp.get().password());

    assertThat(cookie(ingvild)).isNotEmpty().isNotEqualTo(before);
  }

  private static String cookie(Visitor visitor) {
    return visitor.page().context().cookies().stream()
        .filter(cookie -> cookie.name.contains("SESSION"))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  private static int drafts(Visitor visitor) {
    return (int)
        visitor
            .page()
            .evaluate(
                "() => Object.keys(sessionStorage).filter(k => k.startsWith('samrad.draft')).length");
  }
}
