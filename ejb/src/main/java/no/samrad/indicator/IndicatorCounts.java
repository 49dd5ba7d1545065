package no.samrad.indicator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Counts every indicator in one statement, however many participants and visits there are. */
@Repository
class IndicatorCounts {

  /** The area as a whole, and each unit that cases stand behind. */
  static final String OF_AREA =
      """
      select c.code, c.unit_id, sum(c.numerator), sum(c.denominator), sum(c.people),
        sum(c.part_people), sum(c.rest_people)
      from samrad.indicator_count(?1, cast(?2 as date), cast(?3 as date)) c
      group by grouping sets ((c.code), (c.code, c.unit_id))
      having grouping(c.unit_id) = 1 or c.unit_id is not null
      """;

  static final String OF_ALL =
      """
      select c.code, c.area_id, sum(c.numerator), sum(c.denominator), sum(c.people),
        sum(c.part_people), sum(c.rest_people)
      from samrad.indicator_count(null, cast(?1 as date), cast(?2 as date)) c
      group by c.code, c.area_id
      """;

  @PersistenceContext EntityManager em;

  List<Counted> of(AreaId area, FigureSpan span) {
    return counted(
        em.createNativeQuery(OF_AREA)
            .setParameter(1, area.value())
            .setParameter(2, PlausibleDay.forQuery(span.firstDay()))
            .setParameter(3, PlausibleDay.forQuery(span.endDay())));
  }

  /** Of every area as a whole; the second value of a row is the area. */
  List<Counted> ofAll(FigureSpan span) {
    return counted(
        em.createNativeQuery(OF_ALL)
            .setParameter(1, PlausibleDay.forQuery(span.firstDay()))
            .setParameter(2, PlausibleDay.forQuery(span.endDay())));
  }

  private static List<Counted> counted(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).map(IndicatorCounts::counted).toList();
  }

  private static Counted counted(NativeRow row) {
    return new Counted(
        row.text(0),
        row.numberOrNull(1),
        new Tally(row.decimal(2), row.decimal(3), row.number(4)),
        row.number(5),
        row.number(6));
  }
}
