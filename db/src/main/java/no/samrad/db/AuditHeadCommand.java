package no.samrad.db;

import java.sql.Connection;
import java.sql.SQLException;
import no.samrad.db.audit.AuditHeads;

/** Prints where the chains of the audit trail end, to be kept where the DBA cannot reach. */
final class AuditHeadCommand implements Subcommand {

  @Override
  public String name() {
    return "audit head";
  }

  @Override
  public String purpose() {
    return "Prints the heads of the audit trail's chains, one JSON object per area.\n"
        + "Keep them outside this server; \"audit verify --heads\" takes them back.";
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    try (Connection connection = Connecting.to(arguments, terminal).getConnection()) {
      terminal.out().print(AuditHeads.now(connection).asText());
      return ExitCode.DONE;
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }
}
