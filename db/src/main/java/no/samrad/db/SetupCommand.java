package no.samrad.db;

import java.util.Set;

/** Hands the DBA's scripts to the DBA. */
final class SetupCommand implements Subcommand {

  @Override
  public String name() {
    return "setup";
  }

  @Override
  public String purpose() {
    return "Prints the scripts a DBA runs once with psql: roles, schema, extensions.";
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    terminal.out().print(DatabaseSetup.text());
    return ExitCode.DONE;
  }
}
