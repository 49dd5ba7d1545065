package no.samrad.db.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Checks the trail, one area at a time. Reads through a cursor, so that the length of the trail
 * costs time and no memory; the connection must be in a transaction, or the driver would fetch
 * everything at once.
 *
 * <p>What it can find depends on what it is given. Without the key, whoever rules the database can
 * change an entry and compute every hash after it anew. Without an exported head, they can cut off
 * the end of a chain. With both, neither stays hidden.
 */
public final class AuditVerifier {

  /** Sealing takes about a second; an entry older than this has been forgotten or held back. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int FETCHED_AT_ONCE = 2000;

  private static final String AREAS =
      """
      with recursive present(area_id) as (
        (select area_id from samrad.audit_%1$s order by area_id limit 1)
        union all
        select (select t.area_id from samrad.audit_%1$s t
                where t.area_id > p.area_id order by t.area_id limit 1)
        from present p where p.area_id is not null)
      select area_id from present where area_id is not null
      """;

  private static final String CHAIN =
      "select s.number, s.entry_id, s.sealed_at, s.hash, s.mac, "
          + AuditRows.COLUMNS
          + """

           from samrad.audit_seal s
           left join samrad.audit_entry e on e.id = s.entry_id
           where s.area_id = ? and s.number > ?
           order by s.number
           limit ?
          """;

  private static final String UNCHAINED =
      "select p.entry_id is not null, "
          + AuditRows.COLUMNS
          + """

           from samrad.audit_entry e
           left join samrad.audit_pending p on p.entry_id = e.id
           where e.area_id = ? and not exists (
             select from samrad.audit_seal s where s.entry_id = e.id)
           order by e.id
          """;

  private final Connection connection;
  private final AuditKey key;
  private final AuditHeads heads;
  private final Instant now;

  public AuditVerifier(Connection connection, AuditKey key, AuditHeads heads, Instant now) {
    this.connection = connection;
    this.key = key;
    this.heads = heads;
    this.now = now;
  }

  /** Every area that has, had or should have something in the trail; 0 is the installation. */
  public List<Long> areas() throws SQLException {
    SortedSet<Long> areas = new TreeSet<>();
    heads.heads().forEach(head -> areas.add(head.area()));
    for (String table : List.of("entry", "seal")) {
      try (PreparedStatement statement = connection.prepareStatement(AREAS.formatted(table));
          ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          areas.add(row.getLong(1));
        }
      }
    }
    return new ArrayList<>(areas);
  }

  /** In one go. */
  public AreaReport check(long area) throws SQLException {
    AreaChainCheck check = AreaChainCheck.of(area, heads);
    while (!check.isDone()) {
      proceed(check, Long.MAX_VALUE);
    }
    return check.report();
  }

  /**
   * Checks the next links of a chain, and after the last of them what lies outside it.
   *
   * @param most how many links, at least two: each is judged by the one after it
   */
  public void proceed(AreaChainCheck check, long most) throws SQLException {
    check.chain().resume(key);
    if (walk(check, most) < most) {
      check.chain().end();
      lookOutside(check.area(), check.findings());
      check.finish();
    }
  }

  /** Returns how many links there were. */
  private long walk(AreaChainCheck check, long most) throws SQLException {
    long links = 0;
    try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      statement.setLong(1, check.area());
      statement.setLong(2, check.chain().lastNumber());
      statement.setLong(3, most);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          check.chain().next(link(check.area(), row));
          links++;
        }
      }
    }
    return links;
  }

  private static Link link(long area, ResultSet row) throws SQLException {
    Seal seal =
        new Seal(
            area,
            row.getLong(1),
            row.getLong(2),
            AuditRows.instant(row, 3),
            row.getString(4),
            row.getString(5));
    boolean entryIsGone = row.getObject(6) == null;
    return new Link(seal, entryIsGone ? null : AuditRows.read(row, 6));
  }

  private void lookOutside(long area, Findings findings) throws SQLException {
    long waiting = 0;
    try (PreparedStatement statement = connection.prepareStatement(UNCHAINED)) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      statement.setLong(1, area);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          AuditRow entry = AuditRows.read(row, 2);
          FindingKind kind = unchained(entry, row.getBoolean(1));
          waiting += kind == FindingKind.WAITING ? 1 : 0;
          if (kind.isBroken()) {
            findings.add(Finding.entry(kind, entry.id()));
          }
        }
      }
    }
    if (waiting > 0) {
      findings.add(Finding.several(FindingKind.WAITING, 0, waiting));
    }
  }

  private FindingKind unchained(AuditRow entry, boolean waits) {
    if (key.isPresent() && !key.accepts(entry)) {
      return FindingKind.INSERTED_ENTRY;
    }
    if (waits) {
      return entry.occurredAt().isBefore(now.minus(PATIENCE))
          ? FindingKind.UNSEALED_ENTRY
          : FindingKind.WAITING;
    }
    return key.isPresent() ? FindingKind.LOST_SEAL : FindingKind.OUTSIDE_THE_CHAIN;
  }
}
