package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samrad.release.FigureState;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PersonId;

/** Half-years of an area that are sealed at once, for tests of what is seen of them. */
final class PeriodSeals {

  private static final int MONTHS = 8;
  private static final PersonId LEADER = new PersonId(14);

  private static final Instant NOW = ReportingDesk.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
  private static final String FIGURES =
      """
      select i.code, f.numerator, f.denominator, f.people, f.outside
      from period_figure f join indicator_version v on v.id = f.version_id join indicator i on i.id = v.indicator_id
      where f.unit_id is null and f.period_id = ?1
      """;

  private static final String SHOWN =
      """
      select concat_ws(' ', c.kind, c.unit_id, c.set_code, c.mark), c.value
      from period_count c where c.value is not null and c.period_id = ?1
      """;
  private static final String TRUE =
      """
      with course as (
        select c.* from reporting_period p
        join period_revision r on r.period_id = p.id
        cross join lateral samrad.referral_course(p.area_id, p.valid_from, p.valid_to, r.data_day) c
        where p.id = ?1)
      select concat_ws(' ', k.kind, k.unit_id, k.mark), coalesce(sum(c.cases) filter (where k.mark in ('REFERRED', c.course)), 0)
      from period_count k left join course c on c.unit_id = k.unit_id
      where k.period_id = ?1 and k.unit_id is not null
      group by k.kind, k.unit_id, k.mark
      union all
      select 'FUNNEL ' || regexp_replace(c.course, '^(REFERRED|ASSESSED|EXPLORED|CONSENTED)_', ''), sum(c.cases) from course c group by 1
      union all
      select 'unknown', coalesce(sum(c.cases) filter (where not c.known), 0) from course c
      """;

  private PeriodSeals() {}

  /** The figures of the area, by their codes. */
  static Map<String, SealedRow> sealed(EntityManager em, AreaId area, LocalDate first) {
    ReportingPeriod period =
        new ReportingPeriod(area, PeriodKind.HALF_YEAR, first, first.plusMonths(MONTHS));
    em.persist(period);
    em.flush();
    ReportingDesk.of(em, null)
        .sealing()
        .seal(period, new PeriodStep.Taken(LEADER, ReportingDesk.TODAY, NOW, ""));
    Map<String, SealedRow> figures = new TreeMap<>();
    rows(em, FIGURES, period).forEach(row -> figures.put(row.text(0), figure(row)));
    return figures;
  }

  private static SealedRow figure(NativeRow row) {
    return new SealedRow(
        row.text(0),
        row.decimal(1),
        row.decimal(2),
        row.number(3),
        FigureState.valueOf(row.text(4)));
  }

  /** The numbers of people that are shown, such as "FUNNEL REFERRED". */
  static Map<String, Long> shownCounts(EntityManager em, AreaId area, LocalDate first) {
    return counts(em, SHOWN, period(em, area, first));
  }

  /** How many there are in truth, by the same names; and of how many no length is known. */
  static Map<String, Long> trueCounts(EntityManager em, AreaId area, LocalDate first) {
    return counts(em, TRUE, period(em, area, first));
  }

  private static Map<String, Long> counts(EntityManager em, String query, ReportingPeriod period) {
    Map<String, Long> counts = new TreeMap<>();
    rows(em, query, period).forEach(row -> counts.put(row.text(0), row.number(1)));
    return counts;
  }

  private static ReportingPeriod period(EntityManager em, AreaId area, LocalDate first) {
    return em.createQuery(
            "select p from ReportingPeriod p where p.areaId = :area and p.days.from = :first",
            ReportingPeriod.class)
        .setParameter("area", area.value())
        .setParameter("first", first)
        .getSingleResult();
  }

  private static List<NativeRow> rows(EntityManager em, String query, ReportingPeriod period) {
    List<?> rows = em.createNativeQuery(query).setParameter(1, period.id().value()).getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }
}
