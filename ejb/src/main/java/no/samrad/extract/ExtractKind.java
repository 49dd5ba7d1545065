package no.samrad.extract;

/** What a file is about. */
public enum ExtractKind {
  /** Referrals and what became of them, one line for each case. */
  COURSES,
  /** Visits that were held or missed. */
  VISITS,
  /** How many an area had included by a day. */
  COUNTS;

  /** In the order of the template. */
  public ExtractColumn[] columns() {
    return switch (this) {
      case COURSES -> CourseColumn.values();
      case VISITS -> VisitColumn.values();
      case COUNTS -> CountColumn.values();
    };
  }

  /** The column by which a file of this kind is known. */
  ExtractColumn mark() {
    return switch (this) {
      case COURSES -> CourseColumn.REFERRED;
      case VISITS -> VisitColumn.PLANNED;
      case COUNTS -> CountColumn.ACTIVE;
    };
  }
}
