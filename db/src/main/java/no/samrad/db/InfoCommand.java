package no.samrad.db;

import java.io.PrintStream;
import javax.sql.DataSource;

/** Lists the scripts with what became of each. */
final class InfoCommand implements Subcommand {

  @Override
  public String name() {
    return "info";
  }

  @Override
  public String purpose() {
    return "Lists the scripts: which have run, when and by whom, and which are to come.";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    DataSource database = Connecting.to(arguments, terminal);
    SchemaState state = Migrator.check(database);
    PrintStream out = terminal.out();
    Surroundings surroundings = Surroundings.of(database);
    out.println(surroundings.database() + " as " + surroundings.user() + ": " + state.sentence());
    out.print(
        surroundings.historyIsReadable()
            ? Migrator.history(database).text()
            : String.join("\n", state.pending()) + "\n");
    return ExitCode.DONE;
  }
}
