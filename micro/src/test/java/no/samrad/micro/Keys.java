package no.samrad.micro;

import com.microsoft.playwright.Page;

/** Somebody without a mouse. */
final class Keys {

  private static final int PATIENCE = 60;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Goes on with the tab key, as far as it takes. */
  Keys tabTo(String selector) {
    page.locator(selector).first().waitFor();
    for (int i = 0; i < PATIENCE; i++) {
      page.keyboard().press("Tab");
      if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return this;
      }
    }
    throw new AssertionError("Cannot be reached with the tab key: " + selector);
  }

  Keys write(String text) {
    page.keyboard().type(text);
    return this;
  }

  Keys press(String key) {
    page.keyboard().press(key);
    return this;
  }
}
