package no.samrad.micro;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.WebError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.samrad.micro.pages.SignInPage;

/**
 * One person at one device, with nothing remembered from before. What goes wrong in the browser is
 * remembered.
 */
public final class Visitor {

  private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

  private final Devices devices;
  private final Devices.Kind device;
  private final BrowserContext context;
  private final Page page;
  private final List<String> problems = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final Consumer<ConsoleMessage> hears = this::hear;
  private final Consumer<WebError> stumbles = this::stumble;
  private final Consumer<Response> watches = this::watch;
  private Look look;
  private int status;
  private boolean altered;

  Visitor(Devices devices, Devices.Kind device) {
    this.devices = devices;
    this.device = device;
    look = device.look();
    page = devices.take(device);
    context = page.context();
    context.onConsoleMessage(hears);
    context.onWebError(stumbles);
    context.onResponse(watches);
  }

  public Page page() {
    return page;
  }

  public Look look() {
    return look;
  }

  /** The open page is looked at otherwise: in the dark, in the width of a phone. */
  void look(Look other) {
    if (other.width() != look.width()) {
      page.setViewportSize(other.width(), other.height());
    }
    if (other.dark() != look.dark()) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(other.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }
    look = other;
  }

  /** A path in the application, without a leading slash: {@code areas/agder?day=2023-06-01}. */
  public Visitor go(String path) {
    status = page.navigate(RunningApp.get().url() + path).status();
    return this;
  }

  /** What the server answered when a page was last opened by its address. */
  int status() {
    return status;
  }

  public Visitor signIn(String user) {
    SignInPage.open(this).signIn(user, RunningApp.get().password());
    return this;
  }

  /**
   * Somebody signed in, where signing in is not what the test is about: takes up the session of
   * whoever came before under this name, if it is still good.
   */
  public Visitor as(String user) {
    context.addCookies(SESSIONS.getOrDefault(user, List.of()));
    APIResponse answer =
        context
            .request()
            .get(
                RunningApp.get().url() + "account/password",
                RequestOptions.create().setMaxRedirects(0));
    if (answer.status() != 200) {
      context.clearCookies();
      signIn(user);
      SESSIONS.put(user, context.cookies());
    }
    return this;
  }

  /** The clock of the browser, for a test that sets it; the device serves no other test then. */
  public Clock clock() {
    altered = true;
    return page.clock();
  }

  /** A script that runs in every page from now on; the device serves no other test then. */
  public Visitor listen(String script) {
    altered = true;
    page.addInitScript(script);
    return this;
  }

  /** For a test that provokes it; everything else the browser complains about fails the test. */
  public Visitor expectProblem(String part) {
    expected.add(part);
    return this;
  }

  /** In tests of pages that must not scroll sideways. */
  public boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  List<String> problems() {
    return problems.stream()
        .filter(problem -> expected.stream().noneMatch(problem::contains))
        .toList();
  }

  void photograph(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  void leave() {
    if (altered) {
      context.close();
      return;
    }
    context.offConsoleMessage(hears);
    context.offWebError(stumbles);
    context.offResponse(watches);
    devices.giveBack(device, page);
  }

  /** A page that answers 403 or 404 by design is a page like any other. */
  private void hear(ConsoleMessage message) {
    boolean ownStatus =
        message.text().startsWith("Failed to load resource")
            && message.location().startsWith(message.page().url());
    if (message.type().equals("error") && !ownStatus) {
      problems.add("Console: " + message.text() + " (" + message.location() + ")");
    }
  }

  private void stumble(WebError error) {
    problems.add("Script: " + error.error());
  }

  private void watch(Response response) {
    if (response.status() >= 500) {
      problems.add("Status " + response.status() + ": " + response.url());
    }
  }
}
