package no.samrad.db;

import javax.sql.DataSource;

/** Compares and changes nothing. */
final class ValidateCommand implements Subcommand {

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String purpose() {
    return "Says whether the database fits this program. Changes nothing.";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    DataSource database = Connecting.to(arguments, terminal);
    Surroundings.of(database).requireSetup();
    SchemaState state = Migrator.check(database);
    terminal.out().println(state.sentence());
    return ExitCode.of(state);
  }
}
