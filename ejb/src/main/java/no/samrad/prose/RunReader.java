package no.samrad.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks inside a line. An asterisk without its partner is an asterisk. */
final class RunReader {

  private static final String PLACEHOLDER = "\\{\\{([^{}\\n]*)\\}\\}";
  private static final String BOLD = "\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*(?!\\*)";

  /** Not within words and sums: 2*3*4. */
  private static final String ITALIC =
      "(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])(.+?)(?<=[^\\s*])\\*(?![\\p{L}\\p{N}*])";

  private static final Pattern MARK = Pattern.compile(PLACEHOLDER + "|" + BOLD + "|" + ITALIC);
  private static final Pattern ONLY_PLACEHOLDERS = Pattern.compile(PLACEHOLDER);

  private final boolean bold;
  private final boolean italic;
  private final List<Run> runs = new ArrayList<>();

  private RunReader(boolean bold, boolean italic) {
    this.bold = bold;
    this.italic = italic;
  }

  static List<Run> read(String line) {
    return new RunReader(false, false).readAll(line);
  }

  /** Placeholders, and the rest as it stands. */
  static List<Run> plain(String line) {
    RunReader reader = new RunReader(false, false);
    reader.split(ONLY_PLACEHOLDERS.matcher(line), line);
    return reader.runs;
  }

  private List<Run> readAll(String text) {
    split(MARK.matcher(text), text);
    return runs;
  }

  private void split(Matcher marks, String text) {
    int end = 0;
    while (marks.find()) {
      addText(text.substring(end, marks.start()));
      addMarked(marks);
      end = marks.end();
    }
    addText(text.substring(end));
  }

  private void addMarked(Matcher mark) {
    if (mark.group(1) != null) {
      runs.add(Run.open(mark.group(1).strip(), bold, italic));
    } else if (mark.group(2) != null) {
      runs.addAll(new RunReader(true, italic).readAll(mark.group(2)));
    } else {
      runs.addAll(new RunReader(bold, true).readAll(mark.group(3)));
    }
  }

  private void addText(String text) {
    if (!text.isEmpty()) {
      runs.add(Run.of(text, bold, italic));
    }
  }
}
