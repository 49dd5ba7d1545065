package no.samrad.micro.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import no.samrad.micro.Visitor;

/** One user, as an administrator sees them. */
public final class UserPage {

  private static final Pattern ADDRESS = Pattern.compile(".*/(admin/users/\\d+)(\\?.*)?");

  private final Visitor visitor;
  private final String path;

  private UserPage(Visitor visitor) {
    this.visitor = visitor;
    assertThat(visitor.page()).hasURL(ADDRESS);
    this.path = visitor.page().url().replaceFirst(ADDRESS.pattern(), "$1");
  }

  /** Enters somebody new and stays on their page. */
  public static UserPage enter(Visitor visitor, String given, String family, String username) {
    visitor.go("admin/users/new");
    fill(visitor.page(), given, family, username);
    return new UserPage(visitor);
  }

  public static void fill(Page page, String given, String family, String username) {
    page.locator("[id='f:givenName:input']").fill(given);
    page.locator("[id='f:familyName:input']").fill(family);
    page.locator("[id='f:username:input']").fill(username);
    page.locator("[id='f:save']").click();
    page.waitForLoadState();
  }

  public String path() {
    return path;
  }

  public void grant(String role, String area, String reason) {
    visitor.go(path + "/roles/add");
    Page page = visitor.page();
    page.selectOption("[id='f:role:input']", role);
    page.selectOption("[id='f:area:input']", new SelectOption().setLabel(area));
    page.locator("[id='f:reason:input']").fill(reason);
    page.locator("[id='f:save']").click();
    assertThat(page).hasURL(ADDRESS);
  }

  /** The new password, as it is shown once. */
  public String resetPassword() {
    Page page = visitor.page();
    page.locator("[data-dialog=reset-dialog]").click();
    page.locator("dialog[open] .button--primary").click();
    Locator shown = page.locator("#shown-password");
    shown.waitFor();
    return shown.textContent();
  }

  /** Opens the page that ends the first right. */
  public void startEnding() {
    visitor.page().locator("tbody a.button").first().click();
    assertThat(visitor.page()).hasURL(Pattern.compile("/roles/\\d+/end"));
  }
}
