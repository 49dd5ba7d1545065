package no.samrad.db;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command a DBA or a deployment runs against the database; see {@link Subcommands}. */
public final class MigrationCommand {

  /** Kept, so that the level set on it is not lost with it. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private MigrationCommand() {}

  public static void main(String[] arguments) {
    FLYWAY.setLevel(Level.SEVERE);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(new Terminal(System.getenv(), out, err), arguments));
  }

  static int run(Terminal terminal, String... arguments) {
    try {
      Arguments read = Arguments.of(arguments);
      if (read.wantsHelp()) {
        terminal.out().print(Help.text());
        return ExitCode.DONE;
      }
      return Subcommands.of(read).run(read, terminal);
    } catch (UsageProblem e) {
      terminal.err().println(e.getMessage() + " Try --help.");
      return ExitCode.USAGE;
    } catch (DatabaseProblem e) {
      terminal.err().println(e.getMessage());
      return e.kind().exitCode();
    }
  }
}
