package no.samrad.ear;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;

/**
 * A person at a browser tries the application on the server, step by step. Ends with 1 when a step
 * fails. Accounts come from PROOF_ADMIN, PROOF_ADMIN_PASSWORD (a temporary one) and
 * PROOF_DEMO_PASSWORD.
 */
final class BrowserProof {

  private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-dev-shm-usage");

  private BrowserProof() {}

  /** Takes the address of the application and a file for the picture of a failure. */
  public static void main(String[] arguments) {
    LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
    String chromium = System.getenv("CHROMIUM");
    if (chromium != null) {
      options.setExecutablePath(Path.of(chromium));
    }
    try (Playwright playwright = Playwright.create();
        Browser browser = playwright.chromium().launch(options)) {
      Page page =
          browser.newPage(
              new Browser.NewPageOptions().setLocale("nb-NO").setViewportSize(1280, 900));
      System.exit(passes(page, arguments[0], Path.of(arguments[1])) ? 0 : 1);
    }
  }

  private static boolean passes(Page page, String address, Path picture) {
    Visit visit = new Visit(page, address);
    try {
      visit.administrator(System.getenv("PROOF_ADMIN"), System.getenv("PROOF_ADMIN_PASSWORD"));
      visit.teamMember("maja.demodal", System.getenv("PROOF_DEMO_PASSWORD"));
      return true;
    } catch (PlaywrightException | IllegalStateException e) {
      page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
      System.out.println("FAILED at " + page.url());
      System.out.println(e.getMessage());
      return false;
    }
  }
}
