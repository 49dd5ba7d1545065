package no.samrad.db.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects what a check finds; counts all, keeps the first few hundred. */
final class Findings implements Serializable {

  static final int KEPT = 500;

  private final ArrayList<Finding> kept = new ArrayList<>();
  private long broken;

  void add(Finding finding) {
    broken += finding.kind().isBroken() ? finding.count() : 0;
    if (kept.size() < KEPT) {
      kept.add(finding);
    }
  }

  List<Finding> kept() {
    return kept;
  }

  long broken() {
    return broken;
  }
}
