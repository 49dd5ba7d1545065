package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.sql.SQLException;
import java.util.regex.Pattern;
import no.samrad.micro.pages.AreaPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page says what somebody must see to, and leads there. */
@ExtendWith(Browsing.class)
class WaitingST {

  @AfterEach
  void tidy() throws SQLException {
    TestAreas.remove();
  }

  @Test
  void when_nothing_is_missing_it_says_so(Visitors visitors) {
    Visitor anne = visitors.onPc().as("anne.demo").go("");

    assertThat(anne.page().locator("#waiting")).hasText("Dette venter");
    assertThat(anne.page().locator("main .message--ok")).containsText("Alt er på plass");
  }

  @Test
  void whoever_may_mend_it_is_led_to_where_it_is_mended(Visitors visitors) throws SQLException {
    Visitor anne = visitors.onPhone().as("anne.demo");
    establish(anne);

    assertThat(task(anne, "har ingen vert")).containsText("Siden 01.03.2024");
    assertThat(task(anne, "har ingen vert").locator(".button")).containsText("Åpne området");
    Axe.check(anne);
    task(anne, "har ingen medlemmer").locator(".button").click();

    assertThat(anne.page()).hasURL(Pattern.compile(".*/areas/proveomradet/members/add$"));
  }

  @Test
  void whoever_may_not_and_whoever_looks_at_another_day_is_led_to_the_area(Visitors visitors)
      throws SQLException {
    Visitor anne = visitors.onPc().as("anne.demo");
    establish(anne);
    anne.go("?day=2025-01-01");
    Visitor hedda = visitors.onPc().as("hedda.liksom").go("");

    for (Visitor visitor : new Visitor[] {anne, hedda}) {
      assertThat(task(visitor, "har ingen medlemmer").locator(".button"))
          .containsText("Åpne området");
    }
    task(anne, "har ingen medlemmer").locator(".button").click();
    assertThat(anne.page()).hasURL(Pattern.compile(".*/areas/proveomradet\\?day=2025-01-01$"));
  }

  @Test
  void nobody_hears_of_areas_of_others(Visitors visitors) throws SQLException {
    establish(visitors.onPc().as("anne.demo"));

    Visitor ingvild = visitors.onPc().as("ingvild.eksempel").go("");

    assertThat(ingvild.page().locator("main .message--ok")).containsText("Alt er på plass");
  }

  private static void establish(Visitor anne) throws SQLException {
    AreaPage.create(anne, "Prøveområdet", "HOST_ADMINISTRATIVE", "01.03.2024");
    TestAreas.operate("proveomradet");
    anne.go("");
  }

  private static Locator task(Visitor visitor, String title) {
    return visitor
        .page()
        .locator(".task")
        .filter(new Locator.FilterOptions().setHasText("Prøveområdet " + title));
  }
}
