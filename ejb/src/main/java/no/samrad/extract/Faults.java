package no.samrad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.shared.RuleViolation;

/** Collects what is wrong with a file: all of it is counted, the first of it is kept. */
class Faults {

  /** More than anybody mends by hand; the file as a whole is wrong then. */
  static final int KEPT = 2_000;

  private final List<ExtractProblem> first = new ArrayList<>();
  private long count;

  void add(long line, String column, LineProblem reason, Object... details) {
    keep(line, column, "extract.LineProblem." + reason.name(), Arrays.asList(details));
  }

  /** A rule of a course is broken. */
  void add(long line, String column, RuleViolation broken) {
    keep(line, column, broken.rule().messageKey(), broken.details());
  }

  private void keep(long line, String column, String reason, List<?> details) {
    count++;
    if (first.size() < KEPT) {
      first.add(
          new ExtractProblem(line, column, reason, details.stream().map(Faults::text).toList()));
    }
  }

  private static String text(Object detail) {
    return detail instanceof Collection<?> several
        ? several.stream().map(Object::toString).collect(Collectors.joining(","))
        : detail.toString();
  }

  long count() {
    return count;
  }

  List<ExtractProblem> first() {
    return List.copyOf(first);
  }
}
