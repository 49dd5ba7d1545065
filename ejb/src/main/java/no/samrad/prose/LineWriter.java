package no.samrad.prose;

import java.util.ArrayList;
import java.util.List;

/** Puts words with their marks together again into lines. */
final class LineWriter {

  private final List<DiffLine> lines = new ArrayList<>();
  private final List<DiffRun> runs = new ArrayList<>();
  private String sign = "";

  void write(Token token, DiffMark mark) {
    if (token.begins()) {
      endLine();
      sign = token.text();
    } else {
      add(token, mark);
    }
  }

  List<DiffLine> finish() {
    endLine();
    return lines;
  }

  private void endLine() {
    if (!runs.isEmpty()) {
      lines.add(new DiffLine(sign, runs));
      runs.clear();
    }
  }

  /** A blank between two marks belongs to neither. */
  private void add(Token token, DiffMark mark) {
    boolean blank = token.spaced() && !runs.isEmpty();
    DiffRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.joins(token, mark)) {
      runs.set(runs.size() - 1, last.with((blank ? " " : "") + token.text()));
      return;
    }
    if (blank) {
      addBlank(last);
    }
    runs.add(new DiffRun(token.text(), mark, token.bold(), token.italic()));
  }

  private void addBlank(DiffRun last) {
    if (last.mark() == DiffMark.KEPT) {
      runs.set(runs.size() - 1, last.with(" "));
    } else {
      runs.add(new DiffRun(" ", DiffMark.KEPT, false, false));
    }
  }
}
