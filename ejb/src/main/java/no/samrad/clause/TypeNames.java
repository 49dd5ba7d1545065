package no.samrad.clause;

import java.io.Serializable;
import java.util.Map;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/** What a type is called in the three languages; none may be missing. */
public record TypeNames(String nb, String nn, String en) implements Serializable {

  static final int LONGEST = 200;

  public TypeNames {
    nb = checked(nb);
    nn = checked(nn);
    en = checked(en);
  }

  Map<String, String> byLanguage() {
    return Map.of("nb", nb, "nn", nn, "en", en);
  }

  private static String checked(String typed) {
    String name = PlainText.line(typed);
    if (name.isEmpty()) {
      throw new RuleViolation(ClauseRule.NAME_MISSING);
    }
    if (PlainText.length(name) > LONGEST) {
      throw new RuleViolation(ClauseRule.NAME_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(name);
    return name;
  }
}
