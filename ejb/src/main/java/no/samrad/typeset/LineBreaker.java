package no.samrad.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: after spaces, hyphens and strokes, and within a word only where the word
 * alone is wider than the line.
 */
final class LineBreaker {

  private static final String AFTER_SPACE_HYPHEN_OR_STROKE = "(?<=[ \\-/–])";

  private final PdfFonts fonts;
  private final float size;
  private final float width;

  private final List<TextLine> lines = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();
  private final List<Run> word = new ArrayList<>();
  private float used;

  private LineBreaker(PdfFonts fonts, float size, float width) {
    this.fonts = fonts;
    this.size = size;
    this.width = width;
  }

  static List<TextLine> lines(List<Run> runs, PdfFonts fonts, float size, float width)
      throws IOException {
    LineBreaker breaker = new LineBreaker(fonts, size, width);
    for (Run each : runs) {
      breaker.add(each);
    }
    breaker.endWord();
    breaker.endLine();
    return breaker.lines;
  }

  private void add(Run run) throws IOException {
    for (String chunk : run.text().split(AFTER_SPACE_HYPHEN_OR_STROKE)) {
      if (!chunk.isEmpty()) {
        word.add(new Run(chunk, run.style()));
      }
      if (chunk.matches(".*[ \\-/–]")) {
        endWord();
      }
    }
  }

  private void endWord() throws IOException {
    float wide = 0;
    for (Run each : word) {
      wide += fonts.width(each, size);
    }
    if (used + wide - trailingSpace() > width) {
      endLine();
    }
    if (wide - trailingSpace() > width) {
      breakWord();
    } else {
      line.addAll(word);
      used += wide;
    }
    word.clear();
  }

  private float trailingSpace() throws IOException {
    boolean spaced = !word.isEmpty() && word.get(word.size() - 1).text().endsWith(" ");
    return spaced ? fonts.width(Run.plain(" "), size) : 0;
  }

  private void breakWord() throws IOException {
    for (Run each : word) {
      for (int point : each.text().codePoints().toArray()) {
        addLetter(new Run(Character.toString(point), each.style()));
      }
    }
  }

  private void addLetter(Run letter) throws IOException {
    float wide = fonts.width(letter, size);
    if (used + wide > width) {
      endLine();
    }
    line.add(letter);
    used += wide;
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(TextLine.of(line));
    }
    line.clear();
    used = 0;
  }
}
