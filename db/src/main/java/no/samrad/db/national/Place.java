package no.samrad.db.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An area that gets so many rows from a day on.
 *
 * @param area 0 where the areas themselves are made
 */
record Place(long area, LocalDate start, long count) {

  private static final long PEOPLE = 1000;
  private static final long REFERENCE = 100;

  static Place read(ResultSet row) throws SQLException {
    return new Place(row.getLong(1), row.getObject(2, LocalDate.class), 0);
  }

  Place with(long rows) {
    return new Place(area, start, rows);
  }

  /** Shares rows out by how long each area has been in operation; together they are all of them. */
  static List<Place> sharing(List<Place> places, long rows, LocalDate today) {
    long whole = places.stream().mapToLong(each -> each.days(today)).sum();
    List<Place> shared = new ArrayList<>();
    long before = 0;
    long given = 0;
    for (Place each : places) {
      before += each.days(today);
      long upTo = whole == 0 ? 0 : before * rows / whole;
      shared.add(each.with(upTo - given));
      given = upTo;
    }
    return shared;
  }

  /** What a script knows of the place. */
  Map<String, Object> values(long width) {
    Map<String, Object> values = new HashMap<>();
    values.put("area", area);
    values.put("start", start);
    values.put("count", count);
    values.put("council", Session.BASE + ordinal());
    values.put("people", Session.BASE + ordinal() * PEOPLE);
    values.put("rows", Session.BASE + ordinal() * width);
    return values;
  }

  /** Invented areas are counted from 1, the others come after them. */
  private long ordinal() {
    return area > Session.BASE ? area - Session.BASE : REFERENCE + area;
  }

  private long days(LocalDate today) {
    return Math.max(1, ChronoUnit.DAYS.between(start, today));
  }
}
