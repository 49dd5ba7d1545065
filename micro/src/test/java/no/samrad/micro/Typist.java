package no.samrad.micro;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * Somebody who has only a keyboard, and how long it takes them: so much for each key, so much to
 * think of each field, and what they really wait for the server.
 */
final class Typist {

  private static final Duration A_KEY = Duration.ofMillis(150);
  private static final Duration A_THOUGHT = Duration.ofMillis(800);
  private static final int PATIENCE = 60;

  private final Page page;
  private int keys;
  private int thoughts;
  private Duration waited = Duration.ZERO;

  Typist(Page page) {
    this.page = page;
  }

  Typist press(String key) {
    page.keyboard().press(key);
    keys++;
    return this;
  }

  /** Thinks, and writes what belongs there. */
  Typist write(String text) {
    page.keyboard().type(text);
    keys += text.length();
    return think();
  }

  Typist think() {
    thoughts++;
    return this;
  }

  /** Goes on with the tab key, as far as it takes. */
  Typist tabTo(Locator target) {
    for (int i = 0; i < PATIENCE; i++) {
      press("Tab");
      if ((boolean) target.evaluate("e => e === document.activeElement")) {
        return this;
      }
    }
    throw new AssertionError("Cannot be reached with the tab key: " + target);
  }

  /** Presses it and waits until something is there. */
  Typist pressFor(String key, Locator expected) {
    long begun = System.nanoTime();
    press(key);
    expected.waitFor();
    waited = waited.plusNanos(System.nanoTime() - begun);
    return this;
  }

  Duration all() {
    return A_KEY.multipliedBy(keys).plus(A_THOUGHT.multipliedBy(thoughts)).plus(waited);
  }

  @Override
  public String toString() {
    return "%d keys, %d thoughts, %d ms for the server: %.1f s"
        .formatted(keys, thoughts, waited.toMillis(), all().toMillis() / 1000.0);
  }
}
