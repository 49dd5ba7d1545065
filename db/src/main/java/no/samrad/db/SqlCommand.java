package no.samrad.db;

import java.util.List;
import javax.sql.DataSource;

/** Prints what {@code migrate} would run, as one script for psql. */
final class SqlCommand implements Subcommand {

  @Override
  public String name() {
    return "sql";
  }

  @Override
  public String purpose() {
    return "Prints the SQL that migrate would run, for review or for psql. Runs nothing.\n"
        + "Without --url: everything, for an empty schema, without a connection.";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    if (arguments.option("url").isEmpty()) {
      terminal.out().print(PlainSql.forAnEmptySchema());
      return ExitCode.DONE;
    }
    DataSource database = Connecting.to(arguments, terminal);
    Surroundings.of(database).requireSetup();
    SchemaState state = Migrator.check(database);
    return switch (state.verdict()) {
      case ABSENT -> print(terminal, PlainSql.forAnEmptySchema());
      case UP_TO_DATE, BEHIND -> print(terminal, PlainSql.of(pending(state)));
      case AHEAD, CHANGED, UNREADABLE -> refuse(terminal, state);
    };
  }

  private static List<Script> pending(SchemaState state) {
    return Scripts.all().stream()
        .filter(script -> state.pending().contains(script.name()))
        .toList();
  }

  private static int print(Terminal terminal, String sql) {
    terminal.out().print(sql);
    return ExitCode.DONE;
  }

  private static int refuse(Terminal terminal, SchemaState state) {
    terminal.err().println(state.sentence());
    return ExitCode.of(state);
  }
}
