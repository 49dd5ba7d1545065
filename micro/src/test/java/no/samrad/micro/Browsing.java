package no.samrad.micro;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its {@link Visitors}. A test also fails when its browser complained (scripts,
 * content security policy, status 500); pictures of a failed one are in target/screenshots.
 */
public final class Browsing
    implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

  private static final Namespace HERE = Namespace.create(Browsing.class);
  private static final double PATIENCE = 15_000; // two such processes share the machine
  private static final List<String> NAMES =
      List.of(
          "chromium-headless-shell",
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable");

  /**
   * The first builds a page's frame anew for every page that is opened, a fifth of what opening one
   * costs. The others are what Playwright leaves out; its list does not count beside this one.
   */
  private static final List<String> LEFT_OUT =
      List.of(
          "RenderDocument",
          "AvoidUnnecessaryBeforeUnloadCheckSync",
          "DestroyProfileOnBrowserClose",
          "HttpsUpgrades",
          "HttpsFirstBalancedModeAutoEnable",
          "MediaRouter",
          "OptimizationHints",
          "PaintHolding",
          "ThirdPartyStoragePartitioning");

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--disable-gpu",
          "--disable-gpu-compositing",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-features=" + String.join(",", LEFT_OUT),
          // No page lives long enough for what these compilers cost: axe takes a third less.
          "--js-flags=--no-opt,--no-maglev");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Visitors.class;
  }

  @Override
  public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getStore(HERE)
        .getOrComputeIfAbsent(
            Visitors.class, type -> new Visitors(Chromium.running().devices()), Visitors.class);
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    Visitors visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
    if (visitors == null) {
      return;
    }
    String problems = visitors.problems();
    if (test.getExecutionException().isPresent() || !problems.isEmpty()) {
      visitors.photograph(screenshots(), name(test));
    }
    if (test.getExecutionException().isEmpty() && !problems.isEmpty()) {
      throw new AssertionError("The browser complained:\n" + problems);
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Visitors visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
    if (visitors != null) {
      visitors.leave();
    }
  }

  private static Path screenshots() {
    return Path.of(System.getProperty("samrad.screenshots", "target/screenshots"));
  }

  /** Of class, method and, where there are several, the invocation. */
  private static String name(ExtensionContext test) {
    String all = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
    return all.replaceAll("[^A-Za-z0-9æøåÆØÅ.]+", "_");
  }

  /**
   * One browser for all tests of a process, closed with it: JUnit's own store would close it after
   * each class. It is the system's; none is ever downloaded.
   */
  private record Chromium(Playwright playwright, Browser browser, Devices devices) {

    private static Chromium running;

    /** Another one where it has died. */
    static Chromium running() {
      if (running == null || !running.browser.isConnected()) {
        running = start();
      }
      return running;
    }

    private static Chromium start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      LaunchOptions options = new LaunchOptions().setExecutablePath(program()).setArgs(FLAGS);
      Browser browser = playwright.chromium().launch(options);
      Chromium started = new Chromium(playwright, browser, new Devices(browser));
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      return started;
    }

    private void close() {
      browser.close();
      playwright.close();
    }

    private static Path program() {
      List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
      return NAMES.stream()
          .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No Chromium; ./verify installs one."));
    }
  }
}
