package no.samrad.db.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every entry that waits its seal. Whoever asks owns the transaction; an advisory lock that
 * ends with it lets one node seal at a time, and the primary key of {@code audit_seal} would stop a
 * second one all the same.
 *
 * <p>The chain follows the order of sealing. That is not the order of ids, which every node takes
 * fifty at a time, nor quite the order of {@code occurred_at}, since a long transaction becomes
 * visible late; within one round entries are taken by {@code occurred_at}, then id.
 */
public final class AuditSealer {

  /** So many in one round: small enough for one statement, large enough to be quick. */
  public static final int ROUND = 2000;

  private static final long LOCK = 0x73616d72_6b6a6564L; // "samrkjed", shared with nobody

  private static final String WAITING =
      "select "
          + AuditRows.COLUMNS
          + """

           from (select entry_id from samrad.audit_pending order by entry_id limit ?) p
           join samrad.audit_entry e on e.id = p.entry_id
          """;

  private static final String HEADS =
      """
      select h.area_id, h.number, h.hash
      from unnest(?::bigint[]) a(area_id)
      cross join lateral (
        select s.area_id, s.number, s.hash from samrad.audit_seal s
        where s.area_id = a.area_id order by s.number desc limit 1) h
      """;

  private static final String SEAL =
      """
      insert into samrad.audit_seal (area_id, number, entry_id, sealed_at, hash, mac)
      select a, n, e, ?, h, m
      from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[]) s(a, n, e, h, m)
      """;

  private final Connection connection;
  private final AuditKey key;

  public AuditSealer(Connection connection, AuditKey key) {
    this.connection = connection;
    this.key = key;
  }

  /** One node seals at a time; the others have nothing to do. */
  public boolean isMyTurn() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      statement.setLong(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /**
   * Seals one round of waiting entries. Only after {@link #isMyTurn()}.
   *
   * @return how many; fewer than {@link #ROUND} when none is left
   */
  public int sealRound(Instant now) throws SQLException {
    List<AuditRow> waiting = waiting();
    if (!waiting.isEmpty()) {
      Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
      insert(chained(waiting, sealedAt), sealedAt);
      noLongerWaiting(waiting);
    }
    return waiting.size();
  }

  private List<AuditRow> waiting() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
      statement.setInt(1, ROUND);
      List<AuditRow> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(AuditRows.read(row, 1));
        }
      }
      found.sort(Comparator.comparing(AuditRow::occurredAt).thenComparing(AuditRow::id));
      return found;
    }
  }

  private List<Seal> chained(List<AuditRow> entries, Instant sealedAt) throws SQLException {
    Map<Long, AuditHead> heads = heads(entries);
    List<Seal> seals = new ArrayList<>();
    for (AuditRow entry : entries) {
      Optional<AuditHead> head = Optional.ofNullable(heads.get(entry.area()));
      String previous = head.map(AuditHead::hash).orElse(Seal.BEFORE_THE_FIRST);
      long number = head.map(AuditHead::number).orElse(0L) + 1;
      Seal seal =
          Seal.of(entry, previous, new Canonical.Place(entry.area(), number, sealedAt), key);
      seals.add(seal);
      heads.put(entry.area(), new AuditHead(entry.area(), number, seal.hash(), sealedAt));
    }
    return seals;
  }

  private Map<Long, AuditHead> heads(List<AuditRow> entries) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HEADS)) {
      statement.setArray(1, bigints(entries.stream().map(AuditRow::area).distinct().toList()));
      Map<Long, AuditHead> heads = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          heads.put(
              row.getLong(1),
              new AuditHead(row.getLong(1), row.getLong(2), row.getString(3), Instant.EPOCH));
        }
      }
      return heads;
    }
  }

  private void insert(List<Seal> seals, Instant sealedAt) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SEAL)) {
      statement.setObject(1, sealedAt.atOffset(ZoneOffset.UTC));
      statement.setArray(2, bigints(seals.stream().map(Seal::area).toList()));
      statement.setArray(3, bigints(seals.stream().map(Seal::number).toList()));
      statement.setArray(4, bigints(seals.stream().map(Seal::entryId).toList()));
      statement.setArray(5, texts(seals.stream().map(Seal::hash).toList()));
      statement.setArray(6, texts(seals.stream().map(Seal::mac).toList()));
      statement.executeUpdate();
    }
  }

  private void noLongerWaiting(List<AuditRow> sealed) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "delete from samrad.audit_pending where entry_id = any(?::bigint[])")) {
      statement.setArray(1, bigints(sealed.stream().map(AuditRow::id).toList()));
      statement.executeUpdate();
    }
  }

  private Array bigints(List<Long> values) throws SQLException {
    return connection.createArrayOf("bigint", values.toArray());
  }

  private Array texts(List<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }
}
