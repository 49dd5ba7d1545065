package no.samrad.db;

import java.util.List;

/** Everything the command can do, in the order in which --help shows it. */
final class Subcommands {

  static final List<Subcommand> ALL =
      List.of(
          new ValidateCommand(),
          new MigrateCommand(),
          new SqlCommand(),
          new InfoCommand(),
          new SetupCommand(),
          new AdministratorCommand(),
          new AuditVerifyCommand(),
          new AuditHeadCommand());

  private Subcommands() {}

  static Subcommand of(Arguments arguments) {
    String wanted = String.join(" ", arguments.words());
    Subcommand found =
        ALL.stream()
            .filter(command -> command.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new UsageProblem("There is no command \"" + wanted + "\"."));
    for (String option : arguments.options().keySet()) {
      if (!found.options().contains(option)) {
        throw new UsageProblem(wanted + " does not know --" + option + ".");
      }
    }
    return found;
  }
}
