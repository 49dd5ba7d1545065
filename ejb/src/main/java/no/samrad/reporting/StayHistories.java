package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Counts who came and who left through the years, and who was visited. One statement each. */
@Repository
class StayHistories {

  /** Somebody was visited, but the time of no visit was shared among domains. */
  static final String NO_PHASE = "NONE";

  private static final String EVENTS =
      """
      select c.event, c.quarter, c.kind, c.cases
      from samrad.coming_and_going(?1, cast(?2 as date) + 1) c
      order by 1, 2, 3
      """;

  private static final String VISITED =
      """
      select v.phases, v.cases
      from samrad.visited_family(?1, cast(?2 as date), cast(?3 as date) + 1) v
      """;

  @PersistenceContext EntityManager em;

  /** Through the last day of the period. */
  StayHistory of(ReportingPeriod period) {
    List<?> rows =
        em.createNativeQuery(EVENTS)
            .setParameter(1, period.area().value())
            .setParameter(2, PlausibleDay.forQuery(period.span().lastDay()))
            .getResultList();
    return new StayHistory(
        rows.stream()
            .map(NativeRow::of)
            .map(row -> new StayHistory.Event(row.text(0), row.text(1), row.text(2), row.number(3)))
            .toList());
  }

  /** Everybody visited in the period, by the phases whose time was shared. */
  Map<List<String>, Long> visited(ReportingPeriod period) {
    List<?> rows =
        em.createNativeQuery(VISITED)
            .setParameter(1, period.area().value())
            .setParameter(2, PlausibleDay.forQuery(period.span().firstDay()))
            .setParameter(3, PlausibleDay.forQuery(period.span().lastDay()))
            .getResultList();
    Map<List<String>, Long> visited = new HashMap<>();
    rows.stream()
        .map(NativeRow::of)
        .forEach(row -> visited.put(List.of(row.text(0)), row.number(1)));
    return visited;
  }
}
