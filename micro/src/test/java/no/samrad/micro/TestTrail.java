package no.samrad.micro;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import no.samrad.db.audit.AuditKey;
import no.samrad.db.audit.AuditRow;

/**
 * Entries of an area that does not exist, signed as the application signs them and left to its
 * sealer. They go again, with their chain, so that nobody else meets them.
 */
final class TestTrail implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final AtomicLong AREAS = new AtomicLong(900_000);
  private static final long IDS = 1_000_000_000_000L;

  private final long area = AREAS.incrementAndGet();
  private final int size;

  private TestTrail(int size) {
    this.size = size;
  }

  static TestTrail of(int size) throws SQLException {
    TestTrail trail = new TestTrail(size);
    trail.close();
    AuditKey key = AuditKey.read(RunningApp.get().data().resolve("audit.key"));
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    try (Connection connection = RunningApp.get().connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into samrad.audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int i = 0; i < size; i++) {
        fill(insert, trail.entry(i, now).signedWith(key));
        insert.addBatch();
      }
      insert.executeBatch();
      trail.run(
          connection,
          "insert into samrad.audit_pending (entry_id)"
              + " select id from samrad.audit_entry where area_id = ?");
      connection.commit();
    }
    return trail;
  }

  String subject() {
    return "prove:" + area;
  }

  /** Somebody who rules the database gives the last entry another reason. */
  void tamper() throws SQLException {
    try (Connection connection = RunningApp.get().connect()) {
      run(
          connection,
          "update samrad.audit_entry set reason = 'endret'"
              + " where id = (select max(id) from samrad.audit_entry where area_id = ?)");
    }
  }

  void awaitSeals() throws SQLException {
    Instant end = Instant.now().plus(PATIENCE);
    try (Connection connection = RunningApp.get().connect()) {
      while (sealed(connection) < size && Instant.now().isBefore(end)) {
        run(connection, "select pg_sleep(0.1), ?");
      }
      if (sealed(connection) < size) {
        throw new IllegalStateException("The sealer has not come round");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    try (Connection connection = RunningApp.get().connect()) {
      connection.setAutoCommit(false);
      run(connection, "delete from samrad.audit_seal where area_id = ?");
      run(
          connection,
          "delete from samrad.audit_pending where entry_id in"
              + " (select id from samrad.audit_entry where area_id = ?)");
      run(connection, "delete from samrad.audit_entry where area_id = ?");
      connection.commit();
    }
  }

  private AuditRow entry(int i, Instant now) {
    long id = IDS + area * 1_000_000 + i;
    return new AuditRow(id, now, area, 0, "SignedIn", "DONE", subject(), "[]", "Prøve", "", "");
  }

  private long sealed(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select count(*) from samrad.audit_seal where area_id = ?")) {
      statement.setLong(1, area);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }

  private void run(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, area);
      statement.execute();
    }
  }

  private static void fill(PreparedStatement insert, AuditRow entry) throws SQLException {
    insert.setLong(1, entry.id());
    insert.setObject(2, entry.occurredAt().atOffset(ZoneOffset.UTC));
    insert.setLong(3, entry.area());
    insert.setLong(4, entry.actor());
    insert.setString(5, entry.action());
    insert.setString(6, entry.outcome());
    insert.setString(7, entry.subject());
    insert.setString(8, entry.changes());
    insert.setString(9, entry.reason());
    insert.setString(10, entry.reference());
    insert.setString(11, entry.mac());
  }
}
