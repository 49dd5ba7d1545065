package no.samrad.db;

/** What --help prints. */
final class Help {

  private static final String HEAD =
      """
      Samråd: the schema of a database.

      java -jar samrad-db.jar COMMAND --url jdbc:postgresql://host:5432/database --user samrad_owner

      The password comes from the environment variable %s, is asked for, or stands in .pgpass.

      """;

  private static final String TAIL =
      """

      Exit codes
        0  done; for validate: up to date
        1  scripts are to be run (validate)
        2  the command is not written as it should be
        3  the database cannot be reached
        4  the sign-in was refused
        5  roles, schema or extensions are missing: setup
        6  the user may not do this
        7  the database is newer than this program
        8  the database was built by other scripts than this program's
        9  a script failed; it was rolled back
       10  the audit trail has been touched (audit verify)
      """;

  private Help() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD.formatted(Connecting.PASSWORD));
    for (Subcommand command : Subcommands.ALL) {
      text.append("  %-13s ".formatted(command.name()))
          .append(command.purpose().replace("\n", "\n" + " ".repeat(16)))
          .append('\n');
    }
    return text.append(TAIL).toString();
  }
}
