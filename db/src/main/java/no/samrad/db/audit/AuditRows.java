package no.samrad.db.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads rows of {@code audit_entry}. */
final class AuditRows {

  /** In the order in which {@link #read} wants them, under the alias {@code e}. */
  static final String COLUMNS =
      "e.id, e.occurred_at, e.area_id, e.actor_id, e.action, e.outcome, e.subject, e.changes,"
          + " e.reason, e.reference, e.mac";

  private AuditRows() {}

  static AuditRow read(ResultSet row, int first) throws SQLException {
    return new AuditRow(
        row.getLong(first),
        instant(row, first + 1),
        row.getLong(first + 2),
        row.getLong(first + 3),
        row.getString(first + 4),
        row.getString(first + 5),
        row.getString(first + 6),
        row.getString(first + 7),
        row.getString(first + 8),
        row.getString(first + 9),
        row.getString(first + 10));
  }

  static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
