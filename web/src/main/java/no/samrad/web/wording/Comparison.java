package no.samrad.web.wording;

import java.io.Serializable;
import no.samrad.prose.CleanText;
import no.samrad.prose.Difference;
import no.samrad.prose.Prose;

/**
 * Two texts beside each other.
 *
 * @param about key of what they are
 * @param language of the texts
 */
public record Comparison(String about, String language, Difference difference)
    implements Serializable {

  /** Of titles, which have no marks. */
  static Comparison ofLines(String about, String language, String before, String after) {
    return new Comparison(about, language, Difference.between(line(before), line(after)));
  }

  static Comparison ofTexts(String about, String language, String before, String after) {
    Prose typed = Prose.parse(CleanText.of(after).text());
    return new Comparison(about, language, Difference.between(Prose.parse(before), typed));
  }

  private static Prose line(String title) {
    return Prose.of(Prose.parseLine(title));
  }

  public boolean isEmpty() {
    return difference.isEmpty();
  }
}
