package no.samrad.completeness;

import java.util.List;

/** Why a verdict is what it is, without words yet. */
record Finding(FindingKind kind, List<Object> details) {

  static Finding of(FindingKind kind, Object... details) {
    return new Finding(kind, List.of(details));
  }
}
