package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import no.samrad.micro.pages.Form;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the text of an agreement is written, commented on, read and compared. */
@ExtendWith(Browsing.class)
class DraftingST {

  private static final int MOST_TABS = 250;
  private static final String DRAFT = "agreements/7/draft";

  /** The hospital's agreement is a draft in the demo; one test has it reviewed. */
  @AfterEach
  void takeBack() throws SQLException {
    execute("delete from samrad.wording_comment where wording_id = 91");
    execute("update samrad.agreement_version set review_on = null where wording_id = 91");
    execute("update samrad.wording set state = 'DRAFT' where id = 91");
  }

  @Test
  void a_clause_is_written_and_moved_by_keyboard_alone(Visitors visitors) {
    Visitor knut = visitors.onPc().as("knut.utkast").go(DRAFT);
    Axe.check(knut);
    press(knut, AriaRole.LINK, "Rediger § 4");
    Form form = Form.on(knut);
    assertThat(knut.page().locator("h1")).hasText("Rediger § 4");
    reach(knut, form.input("nbBody"));
    knut.page().keyboard().press("Control+End");
    knut.page().keyboard().type("\n\nSkrevet med tastatur.");
    Axe.check(knut);
    reach(knut, form.saveButton());
    knut.page().keyboard().press("Enter");

    assertThat(form.toast()).containsText("er lagret");
    assertThat(clause(knut, 4)).containsText("Skrevet med tastatur.");
    assertThat(clause(knut, 4).locator("h2")).isFocused();
    String title = clause(knut, 4).locator("h2 span").textContent();
    press(knut, AriaRole.BUTTON, "Flytt ned § 4");
    assertThat(form.toast()).containsText(title + " er nå § 5");
    assertThat(clause(knut, 5).locator("h2")).isFocused();
    press(knut, AriaRole.BUTTON, "Flytt opp § 5");
    assertThat(clause(knut, 4).locator("h2")).containsText(title);
  }

  @Test
  void a_field_is_filled_by_keyboard_alone(Visitors visitors) {
    Visitor knut = visitors.onPc().as("knut.utkast").go(DRAFT);
    Locator missing = knut.page().locator(".missing");
    assertThat(missing).containsText("må fylles ut først");
    int open = missing.locator("li").count();
    reach(knut, missing.locator("li a[href$='/draft/values']").first());
    knut.page().keyboard().press("Enter");

    assertThat(knut.page().locator("h1")).hasText("Fyll ut feltene");
    Locator field = knut.page().locator("section[aria-labelledby='v-settlement.deadlines']");
    Axe.check(knut);
    Form form = Form.on(knut);
    typeAndSave(knut, form, field.locator("textarea").first());
    assertThat(form.summary()).containsText("bare ett språk");
    assertThat(form.summary()).isFocused();
    Axe.check(knut);
    typeAndSave(knut, form, field.locator("textarea").last());

    assertThat(form.toast()).containsText("Feltene er lagret");
    Assertions.assertThat(missing.locator("li").count()).isLessThan(open);
    assertThat(knut.page().locator(".slot:text(\"1. oktober\")").first()).isVisible();
  }

  private static void typeAndSave(Visitor visitor, Form form, Locator field) {
    reach(visitor, field);
    visitor.page().keyboard().type("1. oktober");
    reach(visitor, form.saveButton());
    visitor.page().keyboard().press("Enter");
  }

  @Test
  void a_clause_is_taken_out_put_back_and_added(Visitors visitors) {
    Visitor knut = visitors.onPc().as("knut.utkast").go(DRAFT);
    Form form = Form.on(knut);
    int count = knut.page().locator("section.clause").count();
    String title = clause(knut, 7).locator("h2 span").textContent();
    press(knut, AriaRole.BUTTON, "Ta ut § 7");
    assertThat(form.toast()).containsText(title + " er tatt ut");
    assertThat(knut.page().locator("section.clause")).hasCount(count - 1);
    Axe.check(knut);
    press(knut, AriaRole.BUTTON, "Sett inn igjen " + title);
    assertThat(form.toast()).containsText("satt inn igjen");
    assertThat(clause(knut, count)).containsText(title);

    press(knut, AriaRole.BUTTON, "Ta ut § " + count);
    assertThat(form.toast()).containsText("er tatt ut");
    reach(knut, knut.page().locator("select[id='g:code:input']"));
    knut.page().keyboard().press("ArrowDown");
    press(knut, AriaRole.BUTTON, "Legg til");
    assertThat(form.toast()).containsText("er lagt til");
    assertThat(clause(knut, count).locator("h2")).isFocused();
  }

  @Test
  void whoever_comes_second_loses_nothing(Visitors visitors) {
    Visitor knut = visitors.onPc().as("knut.utkast").go(DRAFT);
    clause(knut, 2).getByText("Rediger").click();
    Form late = Form.on(knut);
    late.type("nbTitle", "Partene og området").type("nnTitle", "Partane og området");
    Visitor anne = visitors.onPc().as("anne.demo").go(DRAFT);
    clause(anne, 2).getByText("Rediger").click();
    Form first = Form.on(anne).type("nbTitle", "Hvem avtalen gjelder");
    first.save();
    assertThat(first.toast()).containsText("er lagret");

    late.save();
    assertThat(late.top()).containsText("Anne Demo endret paragrafen");
    assertThat(late.top()).isFocused();
    assertThat(late.input("nbTitle")).hasValue("Partene og området");
    Locator both = knut.page().locator("section[aria-labelledby=conflict]");
    assertThat(both.locator("del").first()).containsText("Hvem");
    assertThat(both.locator("ins").first()).containsText("Partene");
    Axe.check(knut);
    late.save();

    assertThat(late.toast()).containsText("Partene og området er lagret");
    assertThat(clause(knut, 2)).containsText("Partene og området");
  }

  @Test
  void what_was_pasted_from_a_word_processor_is_cleaned_and_that_is_said(Visitors visitors) {
    Visitor knut = visitors.onPc().as("knut.utkast").go("agreements/7/draft/clauses/add");
    Form form = Form.on(knut);
    form.save();
    form.assertRefusedAt("nbTitle", "Tittel på bokmål");
    form.type("nbTitle", "Innkjøp").type("nnTitle", "Innkjøp").type("nnBody", "Om {{finnes.ikke}}");
    form.type("nbBody", "Kommunene kjøper:\n•\tutstyr\n•\tkurs\u00a0og reiser").save();
    form.assertRefusedAt("nbBody", "Ukjent felt: finnes.ikke");
    form.type("nnBody", "Kommunane kjøper inn saman.").save();

    assertThat(form.top()).containsText("2 kulepunkter ble listepunkter");
    assertThat(form.top()).isFocused();
    Locator added = knut.page().locator("section.clause").last();
    assertThat(added).containsText("Skrevet her");
    assertThat(added.locator("li")).hasText(new String[] {"utstyr", "kurs og reiser"});
    Axe.check(knut);
  }

  @Test
  void a_contact_comments_for_the_own_municipality(Visitors visitors) throws SQLException {
    execute("update samrad.wording set state = 'REVIEW' where id = 91");
    execute("update samrad.agreement_version set review_on = current_date where wording_id = 91");
    String version = "agreements/9/versions/1";
    Visitor torbjorn = visitors.onPhone().as("torbjorn.provestad").go(version);
    Axe.check(torbjorn);
    link(torbjorn, "Ny kommentar til § 1").click();
    Form form = Form.on(torbjorn);
    assertThat(torbjorn.page().locator("form[id=f]")).containsText("Du skriver for Kristiansand.");
    form.save();
    form.assertRefusedAt("words", "Kommentar");
    Axe.check(torbjorn);
    form.type("words", "Hvem betaler?").save();
    assertThat(form.toast()).containsText("Kommentaren til § 1 er lagret");
    assertThat(torbjorn.page().locator(".comment")).containsText("Kristiansand");

    assertAnotherContactOnlyReads(visitors, version);
    assertTheHostResolves(visitors);
  }

  private static void assertAnotherContactOnlyReads(Visitors visitors, String version) {
    Visitor pal = visitors.onPc().as("pal.provedal").go(version);
    assertThat(pal.page().locator(".comment")).containsText("Hvem betaler?");
    assertThat(link(pal, "Ny kommentar til § 1")).hasCount(0);
    pal.go("agreements/9/clauses/9101/comment");
    assertThat(pal.page().locator("main")).containsText("Du kan ikke skrive her");
    assertThat(pal.page().locator("[id='f:save']")).hasCount(0);
    pal.go("agreements/9/draft");
    assertThat(pal.page().locator("h1")).containsText("tilgang");
  }

  private static void assertTheHostResolves(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go("agreements/9/draft");
    link(ingvild, "Løst Torbjørn Prøvestad").click();
    Form answer = Form.on(ingvild).type("words", "Kommunen. Teksten sier det nå.");
    answer.save();
    assertThat(answer.toast()).containsText("er løst");
    assertThat(ingvild.page().locator(".comment--solved")).containsText("Teksten sier det nå.");
    Axe.check(ingvild);
  }

  @Test
  void versions_are_compared_word_by_word(Visitors visitors) {
    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go("agreements/1");
    link(ingvild, "Skriv utkastet").click();
    assertThat(ingvild.page().locator(".price")).containsText("koster 7 nye vedtak");
    link(ingvild, "Sammenlign med versjon 2").click();
    assertThat(ingvild.page()).hasURL(Pattern.compile(".*/compare\\?.*"));
    assertThat(ingvild.page().locator("ins").getByText("fem prosent").first()).isVisible();
    assertThat(ingvild.page().locator("main")).containsText("Uendret");
    Axe.check(ingvild);
    ingvild.look(ingvild.look().inTheDark());
    Axe.check(ingvild);
    link(ingvild, "Sammen").click();
    assertThat(ingvild.page().locator(".diff--together ins").first()).isVisible();

    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("agreements/1/versions/2");
    assertThat(marit.page().locator("main")).containsText("Slik teksten ble sendt");
    Assertions.assertThat(marit.scrollsSideways()).isFalse();
    link(marit, "Nynorsk").click();
    assertThat(marit.page().locator("#document")).hasAttribute("lang", "nn");
    Axe.check(marit);
    marit.go("agreements/1/compare?from=1&to=2");
    Assertions.assertThat(marit.scrollsSideways()).isFalse();
    marit.go("agreements/1/versions/3");
    assertThat(marit.page().locator("h1")).not().containsText("Versjon");
  }

  private static Locator clause(Visitor visitor, int number) {
    return visitor.page().locator("section.clause").nth(number - 1);
  }

  private static Locator link(Visitor visitor, String name) {
    return visitor
        .page()
        .locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void press(Visitor visitor, AriaRole role, String name) {
    reach(
        visitor,
        visitor.page().getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)));
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForLoadState();
  }

  /** By the tab key, from wherever the focus is. */
  private static void reach(Visitor visitor, Locator wanted) {
    wanted.waitFor();
    for (int i = 0; i < MOST_TABS; i++) {
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
      visitor.page().keyboard().press("Tab");
    }
    Assertions.fail("The tab key does not lead to " + wanted);
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = RunningApp.get().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
