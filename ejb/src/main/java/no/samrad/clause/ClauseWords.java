package no.samrad.clause;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * Title and text of a clause in one language. An empty line parts paragraphs, {@code "- "} begins a
 * list item, {@code **bold**} and {@code *italic*} are the only marks, {@code {{code}}} is a
 * placeholder.
 *
 * @param fallback a second wording some templates use, empty for none
 */
public record ClauseWords(String title, String body, String fallback) implements Serializable {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_BODY = 20_000;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

  /** What somebody typed. */
  static ClauseWords checked(String title, String body, String fallback) {
    ClauseWords words =
        new ClauseWords(PlainText.line(title), PlainText.lines(body), PlainText.lines(fallback));
    if (words.title.isEmpty() || words.body.isEmpty()) {
      throw new RuleViolation(ClauseRule.WORDS_MISSING);
    }
    if (PlainText.length(words.title) > LONGEST_TITLE) {
      throw new RuleViolation(ClauseRule.TITLE_TOO_LONG, LONGEST_TITLE);
    }
    if (PlainText.length(words.body) > LONGEST_BODY
        || PlainText.length(words.fallback) > LONGEST_BODY) {
      throw new RuleViolation(ClauseRule.BODY_TOO_LONG, LONGEST_BODY);
    }
    NationalIdentityNumber.refuseIn(words.all());
    return words;
  }

  /** Codes of the placeholders in title and texts, in the order they come. */
  public Set<String> placeholders() {
    Set<String> codes = new LinkedHashSet<>();
    PLACEHOLDER.matcher(all()).results().forEach(found -> codes.add(found.group(1).strip()));
    return codes;
  }

  /** What is left of a brace when every placeholder is taken out was meant to be one. */
  boolean hasBrokenPlaceholder() {
    String rest = PLACEHOLDER.matcher(all()).replaceAll("");
    return rest.contains("{{") || rest.contains("}}");
  }

  private String all() {
    return title + "\n" + body + "\n" + fallback;
  }
}
