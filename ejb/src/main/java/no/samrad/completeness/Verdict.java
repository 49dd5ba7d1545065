package no.samrad.completeness;

/** Whether an agreement holds what an item asks for. */
public enum Verdict {
  FULFILLED,
  PARTLY,
  MISSING,
  NOT_APPLICABLE;

  /** The worse of the two, where neither is "not applicable". */
  Verdict and(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
