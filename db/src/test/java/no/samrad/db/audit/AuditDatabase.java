package no.samrad.db.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import no.samrad.db.TestDatabase;

/** A trail on a real PostgreSQL: what the application does to it, and what a DBA can. */
final class AuditDatabase implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final TestDatabase database = TestDatabase.restored();
  private final AuditKey key;

  AuditDatabase(AuditKey key) {
    this.key = key;
  }

  /** As the application does: entry and note for the sealer in one transaction. */
  void write(AuditRow entry) throws SQLException {
    try (Connection connection = app()) {
      insert(connection, entry.signedWith(key));
      enqueue(connection, entry.id());
      connection.commit();
    }
  }

  static void insert(Connection connection, AuditRow entry) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into samrad.audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      statement.setLong(1, entry.id());
      statement.setObject(2, entry.occurredAt().atOffset(ZoneOffset.UTC));
      statement.setLong(3, entry.area());
      statement.setLong(4, entry.actor());
      List<String> texts =
          List.of(
              entry.action(),
              entry.outcome(),
              entry.subject(),
              entry.changes(),
              entry.reason(),
              entry.reference(),
              entry.mac());
      for (int i = 0; i < texts.size(); i++) {
        statement.setString(5 + i, texts.get(i));
      }
      statement.executeUpdate();
    }
  }

  static void enqueue(Connection connection, long entry) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("insert into samrad.audit_pending values (?)")) {
      statement.setLong(1, entry);
      statement.executeUpdate();
    }
  }

  /** Entries 101, 102, … of area 7, sealed. */
  void writeAndSeal(int count) throws SQLException {
    for (int i = 1; i <= count; i++) {
      write(AuditFixture.anEntry(100 + i));
    }
    seal();
  }

  int seal() throws SQLException {
    return sealWith(key);
  }

  int sealWith(AuditKey sealersKey) throws SQLException {
    try (Connection connection = app()) {
      AuditSealer sealer = new AuditSealer(connection, sealersKey);
      int sealed = sealer.isMyTurn() ? sealer.sealRound(NOW) : 0;
      connection.commit();
      return sealed;
    }
  }

  /** Whoever rules the database can switch every check off. */
  void dba(String... statements) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set search_path = samrad");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  List<Finding> findings(AuditKey verifiersKey, AuditHeads heads) throws SQLException {
    return report(AuditFixture.AREA, verifiersKey, heads).findings();
  }

  AreaReport report(long area, AuditKey verifiersKey, AuditHeads heads) throws SQLException {
    try (Connection connection = app()) {
      AuditVerifier verifier = new AuditVerifier(connection, verifiersKey, heads, NOW);
      AreaReport report = verifier.check(area);
      assertThat(inParts(verifier, area, heads)).as("checked in parts").isEqualTo(report);
      return report;
    }
  }

  /** As a page does it: a few links at a time, put aside in between. */
  private static AreaReport inParts(AuditVerifier verifier, long area, AuditHeads heads)
      throws SQLException {
    AreaChainCheck check = AreaChainCheck.of(area, heads);
    while (!check.isDone()) {
      check = putAside(check);
      verifier.proceed(check, 2);
    }
    return check.report();
  }

  private static AreaChainCheck putAside(AreaChainCheck check) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(check);
      out.flush();
      return (AreaChainCheck)
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  AuditHeads heads() throws SQLException {
    try (Connection connection = app()) {
      return AuditHeads.now(connection);
    }
  }

  Connection app() throws SQLException {
    Connection connection = database.app().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  DataSource asApplication() {
    return database.app();
  }

  @Override
  public void close() {
    database.close();
  }
}
