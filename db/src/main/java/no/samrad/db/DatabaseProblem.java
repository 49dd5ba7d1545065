package no.samrad.db;

import java.io.IOException;
import java.sql.SQLException;

/** Why nothing could be done with a database, in one sentence for the person who runs it. */
public final class DatabaseProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What kind of problem, and the exit code by which a script can tell them apart. */
  public enum Kind {
    UNREACHABLE(3),
    SIGN_IN_REFUSED(4),
    SETUP_MISSING(5),
    NOT_OWNER(6),
    AHEAD(7),
    CHANGED(8),
    SCRIPT_FAILED(9);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Kind kind;

  DatabaseProblem(Kind kind, String sentence) {
    super(sentence);
    this.kind = kind;
  }

  DatabaseProblem(Kind kind, String sentence, Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  public static DatabaseProblem of(SQLException cause) {
    String state = String.valueOf(cause.getSQLState());
    String said = firstLine(cause);
    if (state.startsWith("28") || state.equals("08004")) {
      return new DatabaseProblem(
          Kind.SIGN_IN_REFUSED, "The database refused the sign-in: " + said, cause);
    }
    if (state.startsWith("08") || state.equals("3D000") || state.startsWith("53")) {
      return new DatabaseProblem(Kind.UNREACHABLE, "Cannot connect: " + said, cause);
    }
    if (state.equals("42501")) {
      return new DatabaseProblem(Kind.NOT_OWNER, "The user may not do this: " + said, cause);
    }
    return new DatabaseProblem(Kind.SCRIPT_FAILED, "The database refused: " + said, cause);
  }

  private static String firstLine(SQLException cause) {
    String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    return cause.getCause() instanceof IOException network && !line.contains(network.getMessage())
        ? line + " (" + network.getMessage() + ")"
        : line;
  }
}
