package no.samrad.db.audit;

import java.io.Serializable;

/**
 * Puts findings at consecutive numbers together: a chain computed anew is one thing, not a million.
 */
final class Tally implements Serializable {

  private final FindingKind kind;
  private long first;
  private long last;

  Tally(FindingKind kind) {
    this.kind = kind;
  }

  void add(long number, Findings findings) {
    if (first != 0 && number != last + 1) {
      reportTo(findings);
    }
    first = first == 0 ? number : first;
    last = number;
  }

  void reportTo(Findings findings) {
    if (first != 0) {
      findings.add(Finding.range(kind, first, last));
    }
    first = 0;
    last = 0;
  }
}
