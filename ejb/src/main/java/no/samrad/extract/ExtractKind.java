package no.samrad.extract;

import java.util.Arrays;

/** What a file is about. */
public enum ExtractKind {
  /** Referrals and what became of them, one line for each case. */
  COURSES(CourseColumn.values()),
  /** Visits that were held or missed. */
  VISITS(VisitColumn.values()),
  /** How many an area had included by a day. */
  COUNTS(CountColumn.values());

  private final ExtractColumn[] columns;

  ExtractKind(ExtractColumn... columns) {
    this.columns = columns;
  }

  /** In the order of the template. */
  public ExtractColumn[] columns() {
    return Arrays.copyOf(columns, columns.length);
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
