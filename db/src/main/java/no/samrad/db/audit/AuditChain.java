package no.samrad.db.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The chains of all areas, for whoever writes entries and their seals together in one transaction:
 * it goes on where the database stands, and takes entry after entry.
 */
public final class AuditChain {

  private static final String HEADS =
      """
      select distinct on (area_id) area_id, number, hash from samrad.audit_seal
      order by area_id, number desc
      """;

  /** What {@code audit_seal} holds of an entry, beside entry and area. */
  public record Link(long number, Instant sealedAt, String hash, String mac) {}

  private final AuditKey key;
  private final Map<Long, AuditHead> heads = new HashMap<>();

  public AuditChain(Connection connection, AuditKey key) throws SQLException {
    this.key = key;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(HEADS)) {
      while (row.next()) {
        put(row.getLong(1), row.getLong(2), row.getString(3));
      }
    }
  }

  /** The entry carries its mac already. */
  public Link add(AuditRow entry, Instant sealedAt) {
    AuditHead head = heads.get(entry.area());
    String previous = head == null ? Seal.BEFORE_THE_FIRST : head.hash();
    long number = head == null ? 1 : head.number() + 1;
    Seal seal = Seal.of(entry, previous, new Canonical.Place(entry.area(), number, sealedAt), key);
    put(entry.area(), number, seal.hash());
    return new Link(number, sealedAt, seal.hash(), seal.mac());
  }

  private void put(long area, long number, String hash) {
    heads.put(area, new AuditHead(area, number, hash, Instant.EPOCH));
  }
}
