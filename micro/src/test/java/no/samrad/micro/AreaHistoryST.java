package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.sql.SQLException;
import no.samrad.micro.pages.AreaPage;
import no.samrad.micro.pages.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The history of an area: folded where there is little room, and why things are as they are. */
@ExtendWith(Browsing.class)
class AreaHistoryST {

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void on_a_phone_it_is_a_list_of_what_there_is(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo").go("areas/agder");

    assertThat(anne.page().locator("details.fold[open]")).hasCount(0);
    assertThat(fold(anne, "memberships").locator("summary")).containsText("Alle medlemskap");
    assertThat(fold(anne, "memberships").locator(".count")).hasText("13");
    BoundingBox history = anne.page().locator("section[aria-labelledby=history]").boundingBox();
    assertThat(history.height).isLessThan(anne.look().height());
    Axe.check(anne);
  }

  @Test
  void each_opens_and_closes_with_the_keyboard(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo").go("areas/agder#history");
    Locator table = fold(anne, "hosts").locator("table");
    assertThat(table).isHidden();

    Keys keys = new Keys(anne.page()).tabTo("#history-hosts > summary").press("Enter");
    assertThat(table).isVisible();
    assertThat(table).hasAccessibleName("Verter");
    Axe.check(anne);
    assertThat(anne.scrollsSideways()).isFalse();

    keys.press("Enter");
    assertThat(table).isHidden();
  }

  @Test
  void an_address_that_leads_into_it_opens_it(Visitors visitors) {
    Visitor anne = visitors.onPhone().as("anne.demo").go("areas/agder#history-forms");

    assertThat(fold(anne, "forms").locator("table")).isInViewport();
    assertThat(fold(anne, "hosts").locator("table")).isHidden();

    anne.page().evaluate("location.hash = 'history-phases-title'");
    assertThat(fold(anne, "phases").locator("table")).isInViewport();
  }

  @Test
  void where_there_is_room_and_on_paper_all_of_it_stands_open(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("areas/agder");
    assertThat(anne.page().locator("details.fold:not([open])")).hasCount(0);

    Visitor marit = visitors.onPhone().as("marit.fiktiva").go("areas/agder");
    marit.page().evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(marit.page().locator("details.fold:not([open])")).hasCount(0);
  }

  @Test
  void it_says_why_somebody_is_host_and_what_was_put_right(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo");
    AreaPage area = AreaPage.create(anne, "Prøve grunner").with("Alta", "01.06.2024");
    anne.go(area.path() + "/host/change");
    Form form = Form.on(anne);
    String alta = form.input("unit").locator("option").last().getAttribute("value");
    form.choose("unit", alta).type("from", "01.06.2024").type("reason", "Vedtatt i sak 7/24");
    form.save();
    area.assertShown();
    assertThat(fold(anne, "hosts").locator("tbody")).containsText("Vedtatt i sak 7/24");

    fold(anne, "hosts").locator("tbody a").click();
    Form.on(anne).type("from", "01.07.2024").type("reason", "Feil måned").save();
    area.assertShown();

    Locator row = fold(anne, "hosts").locator("tbody");
    assertThat(row).containsText("Vedtatt i sak 7/24");
    assertThat(row).containsText("Rettet: Feil måned");
    Axe.check(anne);
    assertBelow(row.locator("small").last(), row.locator("small").first());
    anne.page().setViewportSize(375, 740);
    assertBelow(row.locator("small").last(), row.locator("small").first());
    assertThatIn("nn", area, anne, row, "Retta: Feil måned");
    assertThatIn("en", area, anne, row, "Corrected: Feil måned");
    assertThatIn("nb", area, anne, row, "Rettet: Feil måned");
  }

  private static void assertThatIn(
      String language, AreaPage area, Visitor visitor, Locator row, String words) {
    visitor.go(area.path() + "?lang=" + language);
    assertThat(row).containsText(words);
  }

  private static void assertBelow(Locator lower, Locator upper) {
    BoundingBox above = upper.boundingBox();
    assertThat(lower.boundingBox().y).isGreaterThanOrEqualTo(above.y + above.height);
  }

  private static Locator fold(Visitor visitor, String what) {
    return visitor.page().locator("#history-" + what);
  }
}
