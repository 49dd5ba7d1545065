package no.samrad.db;

import javax.sql.DataSource;

/** Runs the pending scripts. */
final class MigrateCommand implements Subcommand {

  @Override
  public String name() {
    return "migrate";
  }

  @Override
  public String purpose() {
    return "Runs the scripts the database lacks, each in a transaction of its own. As samrad_owner.";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    DataSource database = Connecting.to(arguments, terminal);
    int count = Migrator.migrate(database);
    terminal
        .out()
        .println(
            "Ran "
                + count
                + (count == 1 ? " script. " : " scripts. ")
                + Migrator.check(database).sentence());
    return ExitCode.DONE;
  }
}
