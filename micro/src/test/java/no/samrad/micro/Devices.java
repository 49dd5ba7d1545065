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
 * of the same kind, since a new one and its empty cache cost two seconds; what somebody left behind
 * does not stay.
 */
final class Devices {

  private static final double TIMEOUT = 20_000;

  /** Of the same application: a browser starts another process for a page from elsewhere. */
  private static final String NOTHING = "jakarta.faces.resource/icon.svg.xhtml?ln=samrad";

  private final Browser browser;
  private final Map<Kind, Deque<Page>> free = new HashMap<>();

  /**
   * @param inspects whether axe is part of every page: worth it where every page is asked
   */
  record Kind(Look look, boolean inspects) {}

  Devices(Browser browser) {
    this.browser = browser;
  }

  Page take(Kind kind) {
    Page used = of(kind).poll();
    return used == null ? make(kind) : used;
  }

  /** Forgets who used it: cookies, what the pages have stored, how wide and how dark it was. */
  void giveBack(Kind kind, Page device) {
    Look look = kind.look();
    if (device.url().startsWith("http")) {
      device.evaluate("() => { sessionStorage.clear(); localStorage.clear(); }");
      device.context().clearCookies();
      device.navigate(RunningApp.get().url() + NOTHING);
    }
    device.setViewportSize(look.width(), look.height());
    device.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours(look)));
    of(kind).push(device);
  }

  private Deque<Page> of(Kind kind) {
    return free.computeIfAbsent(kind, key -> new ArrayDeque<>());
  }

  private Page make(Kind kind) {
    BrowserContext context = browser.newContext(options(kind.look()));
    context.setDefaultTimeout(TIMEOUT);
    if (kind.inspects()) {
      context.addInitScript(Axe.SCRIPT);
    }
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
