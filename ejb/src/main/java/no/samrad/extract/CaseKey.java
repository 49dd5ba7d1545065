package no.samrad.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samrad.shared.AreaId;
import no.samrad.shared.Sha256;

/**
 * By what a case is known in the file: Samråd's own pseudonym, or a key of the team's case system.
 * A key has a digit and no word in it, so that it can hardly be a name; only its hash is kept.
 */
record CaseKey(String text) {

  static final int LONGEST = 40;

  private static final Pattern PSEUDONYM =
      Pattern.compile("[2-9BCDFGHJKMNPQRSTVWXZ]{3}-[2-9BCDFGHJKMNPQRSTVWXZ]{3}");
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._/-]*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[A-F]+");

  static CaseKey of(String text) {
    return new CaseKey(text.toUpperCase(Locale.ROOT));
  }

  Optional<LineProblem> problem() {
    if (text.isEmpty()) {
      return Optional.of(LineProblem.MISSING);
    }
    if (text.length() > LONGEST || !KEY.matcher(text).matches()) {
      return Optional.of(LineProblem.KEY_UNREADABLE);
    }
    boolean word =
        WORD.matcher(text).results().anyMatch(each -> !HEXADECIMAL.matcher(each.group()).matches());
    boolean digit = text.chars().anyMatch(Character::isDigit);
    return word || (!digit && !isPseudonym())
        ? Optional.of(LineProblem.KEY_IS_A_WORD)
        : Optional.empty();
  }

  boolean isPseudonym() {
    return PSEUDONYM.matcher(text).matches();
  }

  String hash(AreaId area) {
    return Sha256.of(area.value() + ":" + text);
  }

  /** Never by accident in a log. */
  @Override
  public String toString() {
    return "key";
  }
}
