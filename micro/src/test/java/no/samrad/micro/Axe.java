package no.samrad.micro;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Asks axe what is wrong with a page: every rule in light, only contrast in dark, since nothing
 * else differs. To hand the script over takes three times as long as to let it be part of every
 * page, so {@link Visitors#inspecting} does that for tests that ask about each.
 */
public final class Axe {

  static final String SCRIPT = read(AxeBuilder.class, "/axe.min.js");

  private static final String LACKS_AXE =
      """
      async () => {
        if (document.readyState !== 'complete') {
          await new Promise(done => addEventListener('load', done, { once: true }));
        }
        return !window.axe;
      }
      """;

  private static final String ASK = read(Axe.class, "/ask.js");

  /** Not to describe all that is right; only rules that are off by default read style sheets. */
  private static final Map<String, Object> BRIEFLY =
      Map.of("resultTypes", List.of("violations"), "preload", false);

  private static final Map<String, Object> CONTRAST = with("runOnly", List.of("color-contrast"));

  /**
   * Kinds of text that were found right on this page or another, so that none is asked about again.
   */
  private static final Set<String> RIGHT = ConcurrentHashMap.newKeySet();

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
    return ask(visitor, Map.of("options", options(visitor)));
  }

  /**
   * As {@link #violations}, for whoever asks about every page in every look: contrast only of kinds
   * of text that are new, on this page or in this look, which takes a tenth of the time.
   */
  static List<String> violationsAmongMany(Visitor visitor) {
    return ask(
        visitor,
        Map.of(
            "options", options(visitor),
            "rules", !visitor.look().dark(),
            "known", List.copyOf(RIGHT)));
  }

  private static Map<String, Object> options(Visitor visitor) {
    return visitor.look().dark() ? CONTRAST : BRIEFLY;
  }

  private static List<String> ask(Visitor visitor, Map<String, Object> question) {
    if ((boolean) visitor.page().evaluate(LACKS_AXE)) {
      visitor.page().evaluate(SCRIPT);
    }
    Map<?, ?> answer = (Map<?, ?>) visitor.page().evaluate(ASK, question);
    List<?> found = (List<?>) answer.get("wrong");
    if (found.isEmpty()) {
      ((List<?>) answer.get("kinds")).forEach(kind -> RIGHT.add((String) kind));
    }
    String where = "\naxe on %s (%s):".formatted(visitor.page().url(), visitor.look());
    return found.isEmpty()
        ? List.of()
        : List.of(found.stream().map(String::valueOf).collect(Collectors.joining("", where, "")));
  }

  private static Map<String, Object> with(String option, Object value) {
    Map<String, Object> options = new HashMap<>(BRIEFLY);
    options.put(option, value);
    return options;
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream script = beside.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
