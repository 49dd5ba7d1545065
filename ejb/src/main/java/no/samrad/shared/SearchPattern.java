package no.samrad.shared;

import java.io.Serializable;

/**
 * What somebody looks for, as patterns for {@code like … escape '!'} on a column that {@link
 * SearchText} filled. Their signs {@code % _ !} mean themselves.
 *
 * @param needle the folded text, empty when nothing is looked for
 */
public record SearchPattern(String needle) implements Serializable {

  private static final int LONGEST = 200;

  public static SearchPattern of(String typed) {
    String folded = SearchText.fold(PlainText.line(typed));
    return new SearchPattern(folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded);
  }

  public boolean isEmpty() {
    return needle.isEmpty();
  }

  public String anywhere() {
    return isEmpty() ? "%" : "%" + start();
  }

  public String start() {
    return needle.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /** At the start of a word that is not the first. */
  public String wordStart() {
    return "% " + start();
  }
}
