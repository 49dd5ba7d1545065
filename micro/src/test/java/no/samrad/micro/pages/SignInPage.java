package no.samrad.micro.pages;

import com.microsoft.playwright.Locator;
import no.samrad.micro.Visitor;

/** Where everybody begins. */
public final class SignInPage {

  private final Visitor visitor;

  private SignInPage(Visitor visitor) {
    this.visitor = visitor;
  }

  public static SignInPage open(Visitor visitor) {
    visitor.go("signin");
    return new SignInPage(visitor);
  }

  /** The page somebody was sent to who asked for another one. */
  public static SignInPage of(Visitor visitor) {
    return new SignInPage(visitor);
  }

  public void signIn(String user, String password) {
    userField().fill(user);
    passwordField().fill(password);
    visitor.page().locator("form button[type=submit]").click();
    visitor.page().waitForLoadState();
  }

  public Locator userField() {
    return visitor.page().locator("input[autocomplete=username]");
  }

  public Locator passwordField() {
    return visitor.page().locator("input[autocomplete=current-password]");
  }

  public Locator heading() {
    return visitor.page().locator("h1");
  }

  public Locator refusal() {
    return visitor.page().locator("[role=alert] .message");
  }
}
