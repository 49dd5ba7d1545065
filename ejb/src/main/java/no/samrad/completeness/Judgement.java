package no.samrad.completeness;

import java.util.ArrayList;
import java.util.List;

/** A verdict with its reasons. */
record Judgement(Verdict verdict, List<Finding> findings) {

  Judgement {
    findings = List.copyOf(findings);
  }

  static Judgement of(Verdict verdict, FindingKind kind, Object... details) {
    return new Judgement(verdict, List.of(Finding.of(kind, details)));
  }

  /** Nothing to object to, and nothing to say about it. */
  static Judgement fine() {
    return new Judgement(Verdict.FULFILLED, List.of());
  }

  /** As good as the worse of the two. What is there in part is not missing. */
  Judgement and(Judgement other) {
    Verdict worse = verdict.and(other.verdict);
    boolean bothMissing = verdict == Verdict.MISSING && other.verdict == Verdict.MISSING;
    Verdict together = worse == Verdict.MISSING && !bothMissing ? Verdict.PARTLY : worse;
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(other.findings);
    return new Judgement(together, all);
  }
}
