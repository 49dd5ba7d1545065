package no.samrad.micro;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What people look through: one window of one browser. One that was given back serves the next test
 * with the same look, since a new one and its empty cache cost two seconds; what somebody left
 * behind does not stay.
 */
final class Devices {

  private static final double TIMEOUT = 20_000;

  /** Of the same application: a browser starts another process for a page from elsewhere. */
  private static final String NOTHING = "jakarta.faces.resource/icon.svg.xhtml?ln=samrad";

  private final Browser browser;
  private final Map<Look, Deque<Page>> free = new HashMap<>();

  Devices(Browser browser) {
    this.browser = browser;
  }

  Page take(Look look) {
    Page used = of(look).poll();
    return used == null ? make(look) : used;
  }

  /** Forgets who used it: cookies, what the pages have stored, how wide and how dark it was. */
  void giveBack(Look look, Page device) {
    if (device.url().startsWith("http")) {
      device.evaluate("() => { sessionStorage.clear(); localStorage.clear(); }");
      device.context().clearCookies();
      device.navigate(RunningApp.get().url() + NOTHING);
    }
    device.setViewportSize(look.width(), look.height());
    device.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours(look)));
    of(look).push(device);
  }

  private Deque<Page> of(Look look) {
    return free.computeIfAbsent(look, key -> new ArrayDeque<>());
  }

  private Page make(Look look) {
    BrowserContext context = browser.newContext(options(look));
    context.setDefaultTimeout(TIMEOUT);
    context.addInitScript(Axe.SCRIPT);
    return context.newPage();
  }

  private static Browser.NewContextOptions options(Look look) {
    return new Browser.NewContextOptions()
        .setViewportSize(look.width(), look.height())
        .setHasTouch(look.isPhone())
        .setColorScheme(colours(look))
        .setLocale(look.language().equals("en") ? "en-GB" : look.language() + "-NO")
        .setTimezoneId("Europe/Oslo");
  }

  private static ColorScheme colours(Look look) {
    return look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT;
  }
}
