package no.samrad.council;

/** How many of its members an NFP council needs to decide. */
public enum Quorum {
  NONE,
  HALF,
  MORE_THAN_HALF,
  TWO_THIRDS;

  /** So many of them at least. */
  public int neededOf(int members) {
    return switch (this) {
      case NONE -> 0;
      case HALF -> (members + 1) / 2;
      case MORE_THAN_HALF -> members / 2 + 1;
      case TWO_THIRDS -> (2 * members + 2) / 3;
    };
  }
}
