package no.samrad.ear;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is tried in the browser, each step with its time. */
final class Visit {

  private static final String CHOSEN = "hest-paraply-fjord-42";
  private static final List<String> AREAS =
      List.of("Agder", "Oslo", "Rogaland", "Trøndelag", "Vestland");

  private final Page page;
  private final String address;
  private final List<String> complaints = new ArrayList<>();

  Visit(Page page, String address) {
    this.page = page;
    this.address = address;
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  void administrator(String user, String password) {
    firstSignIn(user, password);
    ownPassword(password);
    step(
        "the list shows the five areas",
        () -> {
          status("/areas", 200);
          AREAS.forEach(
              area -> sees("main td:has-text('" + area + "'), main th:has-text('" + area + "')"));
        });
    step("an administrator sees the users", () -> status("/admin/users", 200));
    step("the browser has nothing to complain about", this::requireNoComplaint);
    step("signing out", this::signOut);
  }

  private void firstSignIn(String user, String password) {
    step("a page asks for sign-in", () -> leads("/areas", "/signin"));
    step(
        "a wrong password is refused",
        () -> {
          signIn(user, "wrong");
          sees("[role=alert] .message");
        });
    step(
        "the right one leads to a password of one's own",
        () -> {
          signIn(user, password);
          page.waitForURL("**/account/password");
        });
  }

  private void ownPassword(String password) {
    step(
        "a form is sent and refused",
        () -> {
          changePassword("not this one");
          sees("[id='f:current'] .error, [id='f:errors'] a");
        });
    step(
        "the same form is sent again and accepted",
        () -> {
          changePassword(password);
          page.waitForURL(url -> !url.contains("/account/password"));
        });
  }

  void teamMember(String user, String password) {
    step(
        "somebody with fewer rights signs in",
        () -> {
          page.navigate(address + "/signin");
          signIn(user, password);
          page.waitForURL(url -> !url.contains("/signin"));
        });
    step(
        "who is told what right is missing",
        () -> {
          status("/admin/users", 403);
          sees(".stop .facts");
        });
    step(
        "the API wants to know who asks",
        () -> {
          APIResponse response = page.request().get(address + "/api/v1/areas");
          require(response.status() == 401, "answered " + response.status());
        });
    step("signing out", this::signOut);
  }

  private void leads(String from, String to) {
    page.navigate(address + from);
    require(page.url().contains(to), "led to " + page.url());
  }

  private void signIn(String user, String password) {
    page.fill("[id='signIn:user:input']", user);
    page.fill("[id='signIn:password:input']", password);
    page.click("[id='signIn:enter']");
    page.waitForLoadState(LoadState.LOAD);
  }

  private void changePassword(String current) {
    page.fill("[id='f:current:input']", current);
    page.fill("[id='f:wanted:input']", CHOSEN);
    page.click("[id='f:save']");
  }

  private void signOut() {
    page.click(".top-tools details:has(#signOut) summary");
    page.click("#leave");
    page.waitForURL("**/signin*");
  }

  private void status(String path, int wanted) {
    Response response = page.navigate(address + path);
    require(response.status() == wanted, path + " answered " + response.status());
  }

  private void sees(String selector) {
    page.waitForSelector(selector, new Page.WaitForSelectorOptions().setTimeout(15_000));
  }

  private void requireNoComplaint() {
    require(complaints.isEmpty(), String.join("\n", complaints));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void step(String name, Runnable work) {
    long start = System.nanoTime();
    System.out.print("  " + name + " …");
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(String.format(Locale.ROOT, " %.1f s", seconds));
  }
}
