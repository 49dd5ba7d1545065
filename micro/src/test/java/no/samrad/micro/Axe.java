package no.samrad.micro;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks axe what is wrong with a page: every rule in light, only contrast in dark, since nothing
 * else differs. To hand the script over takes three times as long as to let it be part of every
 * page, so {@link Visitors#inspecting} does that for tests that ask about each.
 */
public final class Axe {

  static final String SCRIPT = script();

  private static final String LACKS_AXE =
      """
      async () => {
        if (document.readyState !== 'complete') {
          await new Promise(done => addEventListener('load', done, { once: true }));
        }
        return !window.axe;
      }
      """;

  private static final String RUN =
      """
      async options => {
        await document.fonts.ready;
        document.getAnimations().filter(a => a instanceof CSSTransition).forEach(a => a.finish());
        return (await axe.run(document, options)).violations.flatMap(rule => rule.nodes.map(node =>
        `\\n  ${rule.id} (${rule.impact}): ${rule.help}\\n    at ${node.target}\\n    ${node.html}`));
      }
      """;

  /** Not to describe all that is right; only rules that are off by default read style sheets. */
  private static final Map<String, Object> LIGHT =
      Map.of("resultTypes", List.of("violations"), "preload", false);

  private static final Map<String, Object> DARK =
      Map.of(
          "resultTypes",
          List.of("violations"),
          "preload",
          false,
          "runOnly",
          List.of("color-contrast"));

  private Axe() {}

  public static void check(Visitor visitor) {
    List<String> violations = violations(visitor);
    if (!violations.isEmpty()) {
      throw new AssertionError(String.join("", violations));
    }
  }

  /**
   * What is wrong with the page, for a test that looks at many. A click does not wait for what it
   * leads to, and a page without its style sheet breaks rules.
   */
  public static List<String> violations(Visitor visitor) {
    if ((boolean) visitor.page().evaluate(LACKS_AXE)) {
      visitor.page().evaluate(SCRIPT);
    }
    List<?> found = (List<?>) visitor.page().evaluate(RUN, visitor.look().dark() ? DARK : LIGHT);
    String where = "\naxe on %s (%s):".formatted(visitor.page().url(), visitor.look());
    return found.isEmpty()
        ? List.of()
        : List.of(found.stream().map(String::valueOf).collect(Collectors.joining("", where, "")));
  }

  private static String script() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
