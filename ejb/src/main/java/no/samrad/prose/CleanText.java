package no.samrad.prose;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.PlainText;

/**
 * A text as it is kept, and what was changed to get there. Cleaning it again changes nothing.
 *
 * @param cleanings what a reader would miss or see differently; none for text in this format
 */
public record CleanText(String text, List<Cleaning> cleanings) implements Serializable {

  public CleanText {
    cleanings = List.copyOf(cleanings);
  }

  /** Text from a word processor, a web page, or typed. */
  public static CleanText of(String pasted) {
    Cleaner cleaner = new Cleaner(PlainText.lines(pasted));
    cleaner.tags();
    cleaner.replace(CleaningKind.PICTURES, "\ufffc", "");
    cleaner.replace(CleaningKind.INVISIBLE_SIGNS, "[\u00ad\u200b-\u200f\u2060\ufeff]", "");
    cleaner.replace(CleaningKind.BULLETS, BULLET, "- ");
    cleaner.replace(CleaningKind.NUMBERS, "(?m)^[ \t]*(\\d{1,3})\\)[ \t\u00a0]+(?=\\S)", "$1. ");
    cleaner.replace(CleaningKind.BLANKS, "(?m)^([ \t]*\\d{1,3}\\.)(?:\t| {2,})[ \t]*", "$1 ");
    cleaner.replace(CleaningKind.UNREADABLE_SIGNS, "[\ue000-\uf8ff\ufffd]", "");
    cleaner.tables();
    cleaner.replace(CleaningKind.BLANKS, "[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]", " ");
    cleaner.replace(CleaningKind.EMPTY_LINES, "\n[ ]*\n(?:[ ]*\n)+", "\n\n");
    return new CleanText(PlainText.lines(cleaner.withoutTrailingBlanks()), cleaner.done);
  }

  /** At the start of a line; the letter o only where a tab says that it is one. */
  private static final String BULLET =
      "(?m)^[ \t\u00a0]*(?:[•·▪▫◦●○■□‣⁃∙\uf0b7\uf0a7\uf0d8\uf0fc][ \t\u00a0]*|o\t[ \t]*|[–—][ "
          + "\t\u00a0]+)(?=\\S)";

  private static final class Cleaner {

    private final List<Cleaning> done = new ArrayList<>();
    private String text;

    Cleaner(String text) {
      this.text = text;
    }

    void tags() {
      HtmlText html = HtmlText.of(text);
      text = html.text();
      note(CleaningKind.TAGS, html.tags());
    }

    void replace(CleaningKind kind, String pattern, String by) {
      Matcher found = Pattern.compile(pattern).matcher(text);
      note(kind, (int) found.results().count());
      text = found.replaceAll(by);
    }

    /** Cells are parted by tabs, or by what a table of a web page has become. */
    void tables() {
      List<String> lines = new ArrayList<>();
      int rows = 0;
      for (String line : text.split("\n", -1)) {
        boolean row = line.strip().contains("\t");
        rows += row ? 1 : 0;
        lines.add(row ? line.strip().replaceAll(" *\t+ *", " | ") : line);
      }
      text = String.join("\n", lines);
      note(CleaningKind.TABLE_ROWS, rows);
    }

    String withoutTrailingBlanks() {
      return text.replaceAll("(?m)[ ]+$", "");
    }

    private void note(CleaningKind kind, int count) {
      if (count == 0) {
        return;
      }
      int before =
          done.stream().filter(each -> each.kind() == kind).mapToInt(Cleaning::count).sum();
      done.removeIf(each -> each.kind() == kind);
      done.add(new Cleaning(kind, before + count));
    }
  }
}
