package no.samrad.db;

/** How a command ended when no {@link DatabaseProblem} ended it. */
final class ExitCode {

  static final int DONE = 0;
  static final int NOT_UP_TO_DATE = 1;
  static final int USAGE = 2;
  static final int TAMPERED = 10;

  private ExitCode() {}

  static int of(SchemaState state) {
    return switch (state.verdict()) {
      case UP_TO_DATE -> DONE;
      case BEHIND, ABSENT -> NOT_UP_TO_DATE;
      case AHEAD -> DatabaseProblem.Kind.AHEAD.exitCode();
      case CHANGED -> DatabaseProblem.Kind.CHANGED.exitCode();
      case UNREADABLE -> DatabaseProblem.Kind.NOT_OWNER.exitCode();
    };
  }
}
