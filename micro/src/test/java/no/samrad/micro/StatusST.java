package no.samrad.micro;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member of a council sees on a phone how the area stands, and prints it for the meeting. */
@ExtendWith(Browsing.class)
class StatusST {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  @Test
  void from_the_phone_to_two_sheets_of_paper(Visitors visitors) {
    Visitor solveig = visitors.onPhone().as("solveig.oppdiktet").go("member");
    main(solveig).getByText("Se status for Agder").click();

    assertThat(main(solveig).locator("h1")).hasText("Status for Agder");
    assertThat(main(solveig).locator(".title .tag")).hasText("Følg med");
    assertThat(main(solveig).locator(".lights > li")).hasCount(10);
    Locator included = point(solveig, "Inkludert innen uke 16");
    assertThat(included).containsText("Målet er mer enn 60 %.");
    assertThat(main(solveig).locator("table").first()).containsText("halvår");
    check(solveig);

    solveig.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
    byte[] printed = solveig.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    String content = new String(printed, StandardCharsets.ISO_8859_1);
    assertThat(SHEET.matcher(content).results().count()).isEqualTo(2);
  }

  private static Locator point(Visitor visitor, String name) {
    return main(visitor).locator(".lights > li", new Locator.LocatorOptions().setHasText(name));
  }

  private static Locator main(Visitor visitor) {
    return visitor.page().locator("main");
  }

  private static void check(Visitor visitor) {
    Axe.check(visitor);
    assertThat(visitor.scrollsSideways()).isFalse();
  }
}
