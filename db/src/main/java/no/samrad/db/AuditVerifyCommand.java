package no.samrad.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samrad.db.audit.AreaReport;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.audit.AuditVerifier;
import no.samrad.db.audit.ReportText;
import no.samrad.db.audit.TrailReport;

/** Checks whether anybody has touched the audit trail. */
final class AuditVerifyCommand implements Subcommand {

  private static final String KEY = "key-file";
  private static final String HEADS = "heads";
  private static final String KEY_VARIABLE = "SAMRAD_AUDIT_KEY_FILE";

  @Override
  public String name() {
    return "audit verify";
  }

  @Override
  public String purpose() {
    return "Checks whether the audit trail has been touched, and names every place.\n"
        + "--key-file FILE  the application's audit key (or "
        + KEY_VARIABLE
        + ")\n"
        + "--heads FILE     what \"audit head\" printed earlier; only with it is a\n"
        + "                 cut-off end found";
  }

  @Override
  public Set<String> options() {
    return Set.of("url", "user", KEY, HEADS);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    AuditKey key = key(arguments, terminal);
    AuditHeads heads =
        arguments.option(HEADS).map(AuditVerifyCommand::heads).orElse(AuditHeads.none());
    try (Connection connection = Connecting.to(arguments, terminal).getConnection()) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false); // or the driver reads everything at once
      AuditVerifier verifier =
          new AuditVerifier(connection, key, heads, Clock.systemUTC().instant());
      List<AreaReport> reports = new ArrayList<>();
      for (long area : verifier.areas()) {
        AreaReport report = verifier.check(area);
        terminal.out().print(ReportText.of(report));
        reports.add(report);
      }
      TrailReport trail = new TrailReport(reports, key.isPresent(), !heads.isEmpty());
      terminal.out().print(ReportText.conclusion(trail));
      return trail.isIntact() ? ExitCode.DONE : ExitCode.TAMPERED;
    } catch (SQLException e) {
      throw DatabaseProblem.of(e);
    }
  }

  private static AuditKey key(Arguments arguments, Terminal terminal) {
    Optional<String> file =
        arguments
            .option(KEY)
            .or(() -> Optional.ofNullable(terminal.environment().get(KEY_VARIABLE)))
            .filter(name -> !name.isBlank());
    try {
      return file.map(Path::of).map(AuditKey::read).orElse(AuditKey.none());
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new UsageProblem(e.getMessage() + ".");
    }
  }

  private static AuditHeads heads(String file) {
    try {
      return AuditHeads.parse(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UsageProblem("Cannot read " + file + ".");
    } catch (IllegalArgumentException e) {
      throw new UsageProblem(file + " is not what \"audit head\" prints.");
    }
  }
}
