package no.samrad.intake;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file: all of it is counted, the first of it is kept. */
class Problems {

  /** More than anybody mends by hand; the file as a whole is wrong then. */
  static final int KEPT = 10_000;

  private final List<ImportProblem> first = new ArrayList<>();
  private long count;

  void add(ImportProblem.Cell at, RowProblem reason, Object... details) {
    count++;
    if (first.size() < KEPT) {
      first.add(ImportProblem.of(at, reason, details));
    }
  }

  long count() {
    return count;
  }

  List<ImportProblem> first() {
    return List.copyOf(first);
  }
}
