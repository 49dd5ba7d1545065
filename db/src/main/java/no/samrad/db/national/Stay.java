package no.samrad.db.national;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The days on which one nurse followed one participant, from a day until another; days are counted
 * from 1970.
 *
 * @param birth far ahead where the child is not born
 */
record Stay(long participation, long area, long nurse, int from, int until, int birth) {

  private static final int YEAR = 365;

  static final String ALL =
      """
      select p.id, p.area_id, n.person_id, d.since - date '1970-01-01', d.until - date '1970-01-01',
        coalesce(p.birth_on, date '{{today}}' + 400) - date '1970-01-01'
      from participation p
      join participation_nurse n on n.participation_id = p.id
      cross join lateral (
        select greatest(n.valid_from, p.included_on + 4) as since,
          least(n.valid_to, p.ended_on, date '{{today}}' + 14) as until) d
      where p.id >= {{base}} and p.included_on is not null and d.since < d.until
      order by p.area_id, p.id, n.valid_from
      """;

  static Stay read(ResultSet row) throws SQLException {
    return new Stay(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getInt(4),
        row.getInt(5),
        row.getInt(6));
  }

  int days() {
    return until - from;
  }

  /** The day of one of so many visits, evenly over the days. */
  int day(long nth, long of) {
    return from + (int) (nth * days() / of);
  }

  String phase(int day) {
    if (day < birth) {
      return "PREGNANCY";
    }
    return day < birth + YEAR ? "INFANCY" : "TODDLERHOOD";
  }
}
