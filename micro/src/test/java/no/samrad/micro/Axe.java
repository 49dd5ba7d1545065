package no.samrad.micro;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks axe what is wrong with a page: every rule in light, only contrast in dark, since nothing
 * else differs.
 */
public final class Axe {

  private Axe() {}

  public static void check(Visitor visitor) {
    List<String> violations = violations(visitor);
    if (!violations.isEmpty()) {
      throw new AssertionError(String.join("", violations));
    }
  }

  /** What is wrong with the page, for a test that looks at many. */
  public static List<String> violations(Visitor visitor) {
    AxeRunOptions onlyFaults = new AxeRunOptions();
    onlyFaults.setResultTypes(List.of("violations")); // else it describes all that is right as well
    AxeBuilder axe =
        new AxeBuilder(visitor.page())
            .options(onlyFaults)
            .setLegacyMode(true); // else it opens a second page to put frames together
    if (visitor.look().dark()) {
      axe.withRules(List.of("color-contrast"));
    }
    List<Rule> violations = axe.analyze().getViolations();
    return violations.isEmpty()
        ? List.of()
        : List.of(
            "\naxe on "
                + visitor.page().url()
                + " ("
                + visitor.look()
                + "):"
                + describe(violations));
  }

  private static String describe(List<Rule> violations) {
    return violations.stream()
        .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node)))
        .collect(Collectors.joining());
  }

  private static String describe(Rule rule, CheckedNode node) {
    return "\n  %s (%s): %s\n    at %s\n    %s"
        .formatted(
            rule.getId(), rule.getImpact(), rule.getHelp(), node.getTarget(), node.getHtml());
  }
}
