package no.samrad.reporting;

import no.samrad.release.FigureState;

/**
 * A number of people of a revision as it is kept: a line of what is sealed.
 *
 * @param unit 0 for the whole area
 * @param set empty for everybody
 * @param value null where it is not shown
 * @param release the publication it left with; 0 where none is known
 */
record RecordedCount(
    CountKind kind,
    long unit,
    String set,
    String mark,
    FigureState state,
    Long value,
    long release) {

  /** The same where another number would tell of it. */
  RecordedCount hidden(FigureState why) {
    return state == FigureState.SHOWN
        ? new RecordedCount(kind, unit, set, mark, why, null, release)
        : this;
  }

  /** However the database writes its numbers. */
  String line() {
    return String.join(
        "|",
        "COUNT",
        kind.name(),
        Long.toString(unit),
        set,
        mark,
        state.name(),
        value == null ? "" : value.toString());
  }
}
