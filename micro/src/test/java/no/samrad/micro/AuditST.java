package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.FilterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.micro.pages.AuditPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor reads the trail, searches it, takes it home, and finds out who has touched it. */
@ExtendWith(Browsing.class)
class AuditST {

  @Test
  void the_auditor_sees_what_has_just_happened(Visitors visitors) {
    visitors.onPc().signIn("hedda.liksom");
    Visitor rolf = visitors.onPc().as("rolf.innbilt");

    AuditPage trail = AuditPage.list(rolf, "?action=SignedIn");

    assertThat(trail.row("Hedda Liksom").first()).containsText("Logget inn");
    assertThat(trail.rows().filter(having("Logget ut"))).hasCount(0);
    Axe.check(rolf);
  }

  @Test
  void a_filter_stands_in_the_address_and_can_be_taken_away(Visitors visitors) {
    Visitor rolf = visitors.onPhone().as("rolf.innbilt");
    AuditPage trail = AuditPage.list(rolf, "");

    trail.field("outcome").selectOption("REFUSED");
    trail.field("person").fill("Tenkemo");
    trail.search();

    assertThat(rolf.page()).hasURL(Pattern.compile("outcome=REFUSED"));
    assertThat(trail.field("outcome")).hasValue("REFUSED");
    assertThat(trail.field("person")).hasValue("Tenkemo");
    Axe.check(rolf);
    rolf.page().locator(".table-tools a.button--quiet").click();
    assertThat(rolf.page()).hasURL(Pattern.compile("/audit$"));
  }

  @Test
  void a_day_that_cannot_be_read_is_refused_at_its_field(Visitors visitors) {
    Visitor rolf = visitors.onPc().as("rolf.innbilt");
    AuditPage trail = AuditPage.list(rolf, "");

    trail.field("from").fill("31.02.2026");
    trail.search();

    assertThat(trail.field("from")).hasValue("31.02.2026");
    assertThat(trail.field("from")).hasAttribute("aria-invalid", "true");
    assertThat(trail.field("from")).isFocused();
    assertThat(rolf.page().locator("#from-error")).containsText("kan ikke leses som en dato");
    assertThat(trail.rows()).hasCount(0);
    Axe.check(rolf);
  }

  @Test
  void a_long_list_has_pages(Visitors visitors) throws SQLException {
    try (TestTrail made = TestTrail.of(120)) {
      Visitor rolf = visitors.onPc().as("rolf.innbilt");
      AuditPage trail = AuditPage.list(rolf, "?about=" + made.subject());

      assertThat(trail.rows()).hasCount(50);
      assertThat(trail.range()).containsText("120");
      trail.nextPage().click();
      assertThat(rolf.page()).hasURL(Pattern.compile("page=2"));
      trail.nextPage().click();
      assertThat(trail.rows()).hasCount(20);
      assertThat(trail.nextPage()).hasCount(0);
      Axe.check(rolf);
    }
  }

  @Test
  void the_list_leaves_as_it_is_filtered(Visitors visitors) throws IOException {
    Visitor rolf = visitors.onPc().as("rolf.innbilt");
    AuditPage trail = AuditPage.list(rolf, "?action=SignedIn&person=Innbilt");
    int shown = trail.rows().count();

    Download file =
        rolf.page()
            .waitForDownload(() -> rolf.page().locator("a[href*='export=csv']").first().click());

    List<String> lines = Files.readAllLines(file.path());
    assertThat(shown).isPositive().isLessThan(50);
    assertThat(lines).hasSize(shown + 1);
    assertThat(lines).filteredOn(line -> line.contains("Rolf Innbilt")).hasSize(shown);
  }

  static Stream<Look> an_untouched_trail_is_said_to_be_so() {
    return Stream.of(Look.pc(), Look.phone().inTheDark());
  }

  @ParameterizedTest
  @MethodSource
  void an_untouched_trail_is_said_to_be_so(Look look, Visitors visitors) {
    Visitor rolf = visitors.with(look).as("rolf.innbilt");

    AuditPage check = AuditPage.check(rolf).start();

    assertThat(check.verdict()).containsText("Sporingsloggen er urørt");
    assertThat(check.progress()).hasCount(0);
    assertThat(rolf.scrollsSideways()).isFalse();
    Axe.check(rolf);
  }

  @Test
  void an_entry_that_somebody_changed_is_named(Visitors visitors) throws SQLException {
    try (TestTrail made = TestTrail.of(3)) {
      Visitor rolf = visitors.onPc().as("rolf.innbilt");
      made.awaitSeals();
      made.tamper();

      AuditPage check = AuditPage.check(rolf).start();

      assertThat(check.verdict()).containsText("Noen har rørt sporingsloggen");
      assertThat(check.row("Rørt, ett sted")).containsText("Nr. 3");
      Axe.check(rolf);
    }
  }

  @Test
  void a_long_chain_is_checked_in_parts_and_the_page_tells_how_far(Visitors visitors)
      throws SQLException {
    try (TestTrail made = TestTrail.of(40_000)) {
      made.awaitSeals();
      Visitor rolf = visitors.onPc().as("rolf.innbilt");
      AuditPage check = AuditPage.check(rolf);

      check.start();

      assertThat(check.progress()).isVisible();
      assertThat(check.said()).containsText("prosent er ferdig");
      Axe.check(rolf);
      assertThat(check.verdict()).containsText("Sporingsloggen er urørt");
    }
  }

  @Test
  void operations_check_what_they_may_not_read(Visitors visitors) {
    Visitor siri = visitors.onPc().as("siri.driftsdemo").go("audit");

    assertThat(siri.page()).hasURL(Pattern.compile("/audit/check$"));
    assertThat(siri.page().locator(".tabs")).hasCount(0);
    assertThat(AuditPage.check(siri).start().verdict()).isVisible();
  }

  private static FilterOptions having(String text) {
    return new FilterOptions().setHasText(text);
  }
}
