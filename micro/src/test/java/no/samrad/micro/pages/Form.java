package no.samrad.micro.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import no.samrad.micro.Visitor;

/** The one form of a page, with its fields by name. */
public final class Form {

  private final Page page;

  private Form(Page page) {
    this.page = page;
  }

  public static Form on(Visitor visitor) {
    return new Form(visitor.page());
  }

  /** What somebody types into, whatever stands around it. */
  public Locator input(String field) {
    return page.locator(
        "[id='f:%1$s:input_input'], input[id='f:%1$s:input'], textarea[id='f:%1$s:input'],"
                .formatted(field)
            + " select[id='f:%s:input']".formatted(field));
  }

  public Form type(String field, String text) {
    input(field).fill(text);
    return this;
  }

  public Form choose(String field, String value) {
    input(field).selectOption(value);
    return this;
  }

  /** Whichever kind of field it is. */
  public Form enter(String field, String value) {
    boolean select = page.locator("select[id='f:%s:input']".formatted(field)).count() > 0;
    return select ? choose(field, value) : type(field, value);
  }

  public Locator saveButton() {
    return page.locator("[id='f:save']");
  }

  public void save() {
    saveButton().click();
  }

  /** The sentence under the field. */
  public Locator error(String field) {
    return page.locator("[id='f:%s-error']".formatted(field));
  }

  public Locator summary() {
    return page.locator(".error-summary");
  }

  /** What stands above the page and belongs to no field. */
  public Locator top() {
    return page.locator(".top-messages [role=alert]");
  }

  /** That what was typed last came back from the browser's own store. */
  public Locator draftNote() {
    return page.locator(".draft-note");
  }

  public Locator toast() {
    return page.locator("[role=status] .toast");
  }

  /**
   * A refusal as somebody meets it who does not see the page: it stands at its field and is tied to
   * it, and the summary with the same sentence has the focus.
   */
  public void assertRefusedAt(String field, String part) {
    assertThat(error(field)).containsText(part);
    assertThat(input(field)).hasAttribute("aria-invalid", "true");
    assertThat(input(field))
        .hasAttribute("aria-describedby", Pattern.compile(".*f:" + field + "-error"));
    assertThat(summary()).containsText(part);
    assertThat(summary()).isFocused();
  }

  /** A refusal that belongs to no field: announced, and it has the focus. */
  public void assertRefusedOnTop(String part) {
    assertThat(top()).containsText(part);
    assertThat(top()).isFocused();
  }
}
