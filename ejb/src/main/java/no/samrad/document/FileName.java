package no.samrad.document;

import java.util.Locale;
import java.util.regex.Pattern;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * The name of a file without the folder it came from, with nothing in it that a system could take
 * for more than a letter.
 */
record FileName(String text) {

  static final int LONGEST = 200;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*\\p{Cf}\\p{Cc}]");
  private static final Pattern AROUND = Pattern.compile("^[. ]+|[. ]+$");
  private static final Pattern ENDING = Pattern.compile("[A-Za-z0-9]{1,8}");

  FileName {
    String line = FOLDERS.matcher(PlainText.line(text)).replaceFirst("");
    String safe = UNSAFE.matcher(line).replaceAll("_");
    text = shortened(AROUND.matcher(safe).replaceAll(""));
    if (text.isEmpty()) {
      throw new RuleViolation(DocumentRule.FILE_MISSING);
    }
    NationalIdentityNumber.refuseIn(text);
  }

  /** What stands after the last point, in lower case; empty when nothing does. */
  String ending() {
    return endingOf(text).toLowerCase(Locale.ROOT);
  }

  /** A name that says nothing about the kind says it from now on. */
  FileName saying(FileKind kind) {
    return ending().isEmpty() ? new FileName(text + "." + kind.ending()) : this;
  }

  private static String endingOf(String name) {
    int point = name.lastIndexOf('.');
    String ending = point < 1 ? "" : name.substring(point + 1);
    return ENDING.matcher(ending).matches() ? ending : "";
  }

  /** The ending is kept, for it tells a reader how to open the file. */
  private static String shortened(String name) {
    if (PlainText.length(name) <= LONGEST - 5) {
      return name;
    }
    String ending = endingOf(name);
    int room = LONGEST - 5 - ending.length() - 1;
    int cut = name.offsetByCodePoints(0, room);
    return ending.isEmpty() ? name.substring(0, cut) : name.substring(0, cut) + "." + ending;
  }
}
