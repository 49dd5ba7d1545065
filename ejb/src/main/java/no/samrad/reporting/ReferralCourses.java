package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Counts how far referrals have come and which criteria are met. One statement each. */
@Repository
class ReferralCourses {

  /** With every member of the last day, whether somebody was referred there or not. */
  private static final String COURSES =
      """
      select c.unit_id, c.course || case when c.known then '' else '/U' end, c.cases
      from samrad.referral_course(?1, cast(?2 as date), cast(?3 as date) + 1, cast(?4 as date)) c
      union all
      select m.unit_id, '', 0 from samrad.member_on(cast(?3 as date)) m where m.area_id = ?1
      order by 1
      """;

  private static final String CRITERIA =
      """
      select c.set_code, c.criterion_code, c.judged, c.met
      from samrad.criterion_count(?1, cast(?2 as date), cast(?3 as date) + 1) c
      order by 1, 2
      """;

  @PersistenceContext EntityManager em;

  ReferralCourse of(ReportingPeriod period, LocalDate day) {
    List<?> rows =
        em.createNativeQuery(COURSES)
            .setParameter(1, period.area().value())
            .setParameter(2, PlausibleDay.forQuery(period.span().firstDay()))
            .setParameter(3, PlausibleDay.forQuery(period.span().lastDay()))
            .setParameter(4, PlausibleDay.forQuery(day))
            .getResultList();
    List<String> units = new ArrayList<>();
    Map<List<String>, Long> cells = new HashMap<>();
    for (NativeRow row : rows.stream().map(NativeRow::of).toList()) {
      String unit = row.text(0);
      if (!units.contains(unit)) {
        units.add(unit);
      }
      if (row.number(2) > 0) {
        cells.put(List.of(unit, row.text(1)), row.number(2));
      }
    }
    return new ReferralCourse(units, cells);
  }

  List<CriterionCount> criteria(ReportingPeriod period) {
    List<?> rows =
        em.createNativeQuery(CRITERIA)
            .setParameter(1, period.area().value())
            .setParameter(2, PlausibleDay.forQuery(period.span().firstDay()))
            .setParameter(3, PlausibleDay.forQuery(period.span().lastDay()))
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new CriterionCount(row.text(0), row.text(1), row.number(2), row.number(3)))
        .toList();
  }
}
