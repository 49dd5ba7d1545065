package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.samrad.micro.pages.Form;
import no.samrad.micro.plain.PlainVisitor;
import no.samrad.reporting.PeriodKind;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A team reports a half-year that is long over, the host approves and locks it, and what happens
 * later changes nothing of it.
 */
@ExtendWith(Browsing.class)
class ReportingST {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  /** Before the first period of the demo, when nobody took part yet. */
  private static final int HALF_YEARS_BACK = 8;

  private final LocalDate first =
      PeriodKind.HALF_YEAR
          .firstDay(LocalDate.now(ZoneId.of("Europe/Oslo")))
          .minusMonths(6L * HALF_YEARS_BACK);

  @AfterEach
  void remove() throws SQLException {
    try (Connection admin = RunningApp.get().connect();
        Statement statement = admin.createStatement()) {
      statement.execute("delete from samrad.participation where pseudonym = '999-999'");
    }
  }

  @Test
  void a_period_is_explained_submitted_approved_and_locked(Visitors visitors) throws SQLException {
    Visitor eva = visitors.onPc().as("eva.provesen");
    String period = open(eva);
    submitIsRefused(eva, period);
    explain(eva, period);
    step(eva, period, "Lever perioden");
    Axe.check(eva);

    Visitor host = visitors.onPc().as("anne.demo");
    step(host, period, "Godkjenn");
    step(host, period, "Lås perioden");
    String locked = figures(host);
    somebodyIsReferredAfterwards();
    host.page().reload();
    assertThat(figures(host)).isEqualTo(locked);
    reopen(host, period);
    eva.go(period);
    assertThat(row(eva, "Henvist innen uke 16")).containsText("100");
  }

  @Test
  void to_the_council_a_small_figure_is_a_colon(Visitors visitors) {
    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("reporting/agder/307");

    Locator hidden = row(marit, "Inkludert innen uke 16");

    assertThat(hidden.locator("td.n").first()).hasText(":");
    assertThat(hidden).not().containsText("13");
    assertThat(main(marit).getByRole(AriaRole.LINK, named("Tallene for hver enhet"))).hasCount(0);
    Axe.check(marit);
    assertThat(marit.go("reporting/agder/307/units").status()).isEqualTo(403);
  }

  private String open(Visitor eva) {
    Form form = Form.on(eva.go("reporting/rogaland/open"));
    form.choose("kind", "HALF_YEAR").type("from", TYPED.format(first));
    form.type("due", TYPED.format(first.plusMonths(8))).save();
    assertThat(form.toast().first()).isVisible();
    return eva.page().url().replaceFirst(".*/reporting/", "reporting/").replaceFirst("\\?.*", "");
  }

  private static void submitIsRefused(Visitor eva, String period) {
    Form form = Form.on(eva.go(period + "/steps/submit"));
    form.save();
    form.assertRefusedOnTop("mangler forklaring");
  }

  /** The first as somebody does it, the others as forms. */
  private static void explain(Visitor eva, String period) {
    eva.go(period);
    main(eva)
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Forklar"))
        .first()
        .click();
    Form form = Form.on(eva);
    form.save();
    form.assertRefusedAt("cause", "Årsak må fylles ut");
    form.type("cause", "Nye medlemmer er ikke valgt.").type("action", "Rådet skriver til dem.");
    form.save();
    assertThat(form.toast().first()).isVisible();
    PlainVisitor again = PlainVisitor.as("eva.provesen");
    List<Element> others = again.page(period).select("a[href*='/explain/']");
    others.stream()
        .filter(each -> each.text().startsWith("Forklar"))
        .map(each -> each.attr("href").replaceFirst(".*?/reporting/", "reporting/"))
        .forEach(
            each ->
                again
                    .form(each)
                    .saved(Map.of("cause", "Ingen i teamet ennå.", "action", "Vi ansetter.")));
  }

  private static void step(Visitor visitor, String period, String button) {
    visitor.go(period);
    main(visitor).getByRole(AriaRole.LINK, named(button)).first().click();
    Form form = Form.on(visitor);
    form.saveButton().waitFor();
    form.save();
    assertThat(form.toast().first()).isVisible();
  }

  private static void reopen(Visitor host, String period) {
    Form form = Form.on(host.go(period + "/steps/reopen"));
    form.save();
    form.assertRefusedAt("reason", "Begrunnelse må fylles ut");
    Axe.check(host);
    form.type("reason", "Et tall var ført feil.").save();
    assertThat(form.toast().first()).isVisible();
    assertThat(main(host)).containsText("Et tall var ført feil.");
  }

  private static String figures(Visitor visitor) {
    return String.join("\n", main(visitor).locator("section table tbody td.n").allInnerTexts());
  }

  /** In the time the period is about, written down after it was locked. */
  private void somebodyIsReferredAfterwards() throws SQLException {
    String referral =
        """
        insert into samrad.participation (id, area_id, unit_id, pseudonym, referred_on, source, gestation_days, first_time, criteria_set, state)
        select 4999, p.area_id, p.unit_id, '999-999', date '%s', p.source, 84, true, 'CRITERIA_2020', 'REFERRED'
        from samrad.participation p where p.id = 41
        """
            .formatted(first.plusDays(40));
    try (Connection admin = RunningApp.get().connect();
        Statement statement = admin.createStatement()) {
      statement.execute(referral);
    }
  }

  private static Locator row(Visitor visitor, String indicator) {
    return main(visitor)
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText(indicator))
        .first();
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }
}
