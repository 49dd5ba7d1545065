package no.samrad.area;

import java.io.Serializable;
import java.util.Set;
import java.util.regex.Pattern;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.SearchText;

/**
 * What an area is called in addresses and in the API: derived from its first name and never changed
 * (D8).
 */
public record AreaSlug(String value) implements Serializable {

  private static final int LONGEST = 60;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  /** Words that stand in the place of a slug in our own addresses. */
  private static final Set<String> RESERVED = Set.of("new", "edit", "export");

  public AreaSlug {
    if (value == null || value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an area slug");
    }
  }

  /** Å becomes a, ø o, æ ae; whatever is neither letter nor digit becomes a hyphen. */
  public static AreaSlug fromName(String name) {
    String hyphens = OTHER.matcher(SearchText.fold(name)).replaceAll("-");
    String slug = withoutEdges(shortened(withoutEdges(hyphens)));
    if (slug.isEmpty()) {
      throw new RuleViolation(AreaRule.NAME_HAS_NO_LETTERS, name);
    }
    if (RESERVED.contains(slug)) {
      throw new RuleViolation(AreaRule.NAME_IS_RESERVED, name);
    }
    return new AreaSlug(slug);
  }

  private static String withoutEdges(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  @Override
  public String toString() {
    return value;
  }
}
