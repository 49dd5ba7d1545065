package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Pattern;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import no.samrad.micro.pages.SignInPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two at once, twice at once, back again, and the end of a session in the middle of a form. */
@ExtendWith(Browsing.class)
class AreaInterruptionsST {

  private static final String DAY = "01.06.2024";

  /** Collects what comes into the receipts' live region once the page is loaded. */
  private static final String LISTENING =
      """
      window.heard = [];
      document.addEventListener('DOMContentLoaded', () => new MutationObserver(changes =>
        changes.forEach(change => change.addedNodes.forEach(node => heard.push(node.textContent))))
        .observe(document.querySelector('.toasts[role=status]'), {childList: true, subtree: true}));
      """;

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void whoever_saves_second_is_told_and_loses_nothing(Visitors visitors) {
    Visitor first = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(first, "Prøve for to");
    Visitor second = visitors.onPhone().as("anne.demo");
    AreaPage theirs = AreaPage.open(second, area.slug());
    Form late = theirs.addMember();
    area.join("Alta", DAY);

    late.type("unit", "Bodø").type("from", DAY).save();

    late.assertRefusedOnTop("Noen andre har endret Prøve for to");
    assertThat(second.page().locator("[aria-labelledby=now]")).containsText("Alta");
    assertThat(late.input("unit")).hasValue("Bodø (1804), Nordland");
    assertThat(late.input("from")).hasValue(DAY);
    Axe.check(second);

    late.save();
    theirs.assertShown();
    assertThat(theirs.members()).hasCount(2);
  }

  @Test
  void so_is_whoever_ends_what_has_just_been_ended(Visitors visitors) {
    Visitor first = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(first, "Prøve slutt").with("Alta", DAY);
    Visitor second = visitors.onPc().as("anne.demo");
    Form late = AreaPage.open(second, area.slug()).endMembership("Alta");
    area.endMembership("Alta").type("lastDay", "31.12.2027").type("reason", "Først").save();
    area.assertShown();

    late.type("lastDay", "31.12.2026").type("reason", "Sist").save();

    late.assertRefusedOnTop("Noen andre har endret Prøve slutt");
    assertThat(second.page().locator("[aria-labelledby=now]")).containsText("31.12.2027");
    assertThat(late.input("lastDay")).hasValue("31.12.2026");
    assertThat(late.input("reason")).hasValue("Sist");
  }

  @Test
  void a_double_click_saves_once(Visitors visitors) throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo");
    Form form = AreaPage.newForm(anne);

    form.type("nb", "Prøve dobbelt").choose("form", "TASK_COMMUNITY").type("firstDay", DAY);
    form.saveButton().dblclick();
    assertThat(anne.page()).hasURL(Pattern.compile("/areas/prove-dobbelt$"));

    form = AreaPage.open(anne, "prove-dobbelt").addMember();
    form.type("unit", "Alta").type("from", DAY).saveButton().dblclick();
    assertThat(anne.page()).hasURL(Pattern.compile("/areas/prove-dobbelt$"));
    assertThat(form.top()).hasCount(0);
    assertThat(AreaPage.open(anne, "prove-dobbelt").members()).hasCount(1);
    assertThat(TestAreas.count("prove-dobbelt%")).isOne();
  }

  @Test
  void going_back_after_saving_saves_nothing_twice(Visitors visitors) throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.fill(anne, "Prøve tilbake");

    anne.page().goBack();

    Form form = Form.on(anne);
    assertThat(form.saveButton()).isVisible();
    assertThat(form.draftNote()).hasCount(0);
    assertThat(form.input("nb")).hasValue("");
    anne.page().goForward();
    area.assertShown();
    assertThat(form.toast()).hasCount(0);
    assertThat(TestAreas.count("prove-tilbake%")).isOne();
  }

  /** A live region says nothing of what it holds when the page is loaded. */
  @Test
  void a_receipt_is_read_out_and_gone_on_the_next_page(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    anne.listen(LISTENING);

    AreaPage area = AreaPage.fill(anne, "Prøve kvittert");

    Form form = Form.on(anne);
    assertThat(form.toast()).containsText("Prøve kvittert er opprettet");
    assertThat((String) anne.page().evaluate("() => heard.join()")).contains("er opprettet");
    form.toast().locator("[data-dismiss]").click();
    assertThat(form.toast()).hasCount(0);
    assertThat(anne.page().locator("#main")).isFocused();
    AreaPage.open(anne, area.slug());
    assertThat(form.toast()).hasCount(0);
  }

  @Test
  void what_was_saved_does_not_come_back_as_a_draft(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage.fill(anne, "Prøve kladd");
    assertThat(drafts(anne)).isZero();

    Form form = AreaPage.newForm(anne);

    assertThat(form.draftNote()).hasCount(0);
    assertThat(form.input("nb")).hasValue("");
  }

  @Test
  void what_was_refused_and_left_does(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    Form form = AreaPage.newForm(anne).type("nb", "Agder").choose("form", "TASK_COMMUNITY");
    form.type("firstDay", DAY).save();
    form.assertRefusedAt("nb", "Agder har allerede");

    AreaPage.newForm(anne);

    assertThat(form.draftNote()).isVisible();
    assertThat(form.input("nb")).hasValue("Agder");
    assertThat(anne.page().locator("[id='f:nb:address']")).containsText("/areas/agder");
    assertThat(form.input("form")).hasValue("TASK_COMMUNITY");
    assertThat(form.input("firstDay")).hasValue(DAY);
    Axe.check(anne);
    anne.page().locator("[data-draft-discard]").click();
    assertThat(form.input("nb")).hasValue("");
    assertThat(form.input("nb")).isFocused();
    AreaPage.newForm(anne);
    assertThat(form.draftNote()).hasCount(0);
  }

  @Test
  void cancelling_gives_up_what_was_typed(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage.newForm(anne).type("nb", "Prøve avbrutt");

    anne.page().locator("[data-draft-cancel]").click();

    assertThat(anne.page()).hasURL(Pattern.compile("/areas$"));
    assertThat(AreaPage.newForm(anne).draftNote()).hasCount(0);
  }

  @Test
  void a_session_that_ends_in_the_middle_of_a_form_costs_nothing(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve avbrudd");
    Form form = area.addMember().type("unit", "Alta (5601), Finnmark").type("from", DAY);
    anne.page().context().clearCookies();

    form.save();
    assertThat(anne.page()).hasURL(Pattern.compile("/signin"));
    SignInPage.of(anne).signIn("anne.demo", RunningApp.get().password());

    assertThat(anne.page()).hasURL(Pattern.compile("/areas/prove-avbrudd/members/add$"));
    assertThat(form.draftNote()).isVisible();
    assertThat(form.input("unit")).hasValue("Alta (5601), Finnmark");
    assertThat(form.input("from")).hasValue(DAY);
    form.save();
    area.assertShown();
    assertThat(area.row("Alta")).containsText(DAY);
  }

  private static int drafts(Visitor visitor) {
    return (int)
        visitor
            .page()
            .evaluate(
                "() => Object.keys(sessionStorage).filter(k => k.startsWith('samrad.draft')).length");
  }
}
