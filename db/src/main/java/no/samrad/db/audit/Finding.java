package no.samrad.db.audit;

import java.io.Serializable;

/**
 * One thing a check found in an area's chain.
 *
 * @param firstNumber in the chain; 0 where the thing has no number
 * @param lastNumber the same for a single one
 * @param entryId of the entry; 0 where it is not known or several are meant
 * @param count how many entries or seals it covers
 */
public record Finding(FindingKind kind, long firstNumber, long lastNumber, long entryId, long count)
    implements Serializable {

  static Finding at(FindingKind kind, long number, long entryId) {
    return new Finding(kind, number, number, entryId, 1);
  }

  static Finding range(FindingKind kind, long first, long last) {
    return new Finding(kind, first, last, 0, last - first + 1);
  }

  static Finding entry(FindingKind kind, long entryId) {
    return new Finding(kind, 0, 0, entryId, 1);
  }

  static Finding several(FindingKind kind, long firstNumber, long count) {
    return new Finding(kind, firstNumber, 0, 0, count);
  }
}
