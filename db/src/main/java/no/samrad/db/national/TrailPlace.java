package no.samrad.db.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What there is in an area for people to have done something with; ids of visits and of
 * participants have no gaps.
 */
record TrailPlace(
    long area,
    long visit,
    long visits,
    long participation,
    long participations,
    List<Long> nurses) {

  static final String ALL =
      """
      select v.area_id, min(v.id), count(*), min(v.participation_id),
        max(v.participation_id) - min(v.participation_id) + 1, array_agg(distinct v.nurse_id)
      from visit v where v.id >= {{base}} group by v.area_id order by v.area_id
      """;

  static TrailPlace read(ResultSet row) throws SQLException {
    return new TrailPlace(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        List.of((Long[]) row.getArray(6).getArray()));
  }

  long nurse(Dice dice) {
    return nurses.get(dice.below(nurses.size()));
  }

  String aVisit(Dice dice) {
    return "visit/" + (visit + dice.below((int) visits));
  }

  String aParticipant(Dice dice) {
    return "participation/" + (participation + dice.below((int) participations));
  }
}
