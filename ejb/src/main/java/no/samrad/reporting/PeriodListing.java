package no.samrad.reporting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.indicator.FigureSpan;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads periods and what happened with them, each list in one statement. */
@Repository
class PeriodListing {

  private static final String ROWS =
      """
      select p.id, p.version, p.kind, p.valid_from::text, (p.valid_to - 1)::text, p.due_on::text,
        p.state, p.revision,
        (select min(s.made_on) from period_step s
          where s.period_id = p.id and s.step = 'SUBMITTED')::text,
        case when p.state <> 'OPEN' then (
          select count(*) from period_figure f
          where f.period_id = p.id and f.revision = p.revision and f.unit_id is null
            and f.verdict = 'BELOW' and (f.outside = 'SHOWN' or ?2)) end,
        p.area_id
      from reporting_period p
      """;

  private static final String OF_AREA =
      ROWS + "where p.area_id = ?1 order by p.valid_from desc, p.id desc";

  private static final String ONE = ROWS + "where p.id = ?1";

  private static final String STEPS =
      """
      select s.step, s.revision, n.given_name || ' ' || n.family_name, s.made_on::text, s.reason
      from period_step s join person n on n.id = s.person_id
      where s.period_id = ?1
      order by s.place desc
      """;

  private static final String GAPS =
      """
      select g.kind, sum(g.expected), sum(g.filled)
      from samrad.registration_gap(?1, cast(?2 as date), cast(?3 as date)) g
      group by g.kind
      """;

  private static final String SEALED =
      "select r.data_day::text, r.sha256 from period_revision r where r.period_id = ?1 and"
          + " r.revision = ?2";

  private static final String APPROVED =
      """
      select distinct p.kind, p.valid_from::text, p.valid_to from reporting_period p
      where p.state in ('APPROVED', 'LOCKED') and (?1 or p.area_id = any(cast(?2 as bigint[])))
      order by p.valid_from::text desc, p.valid_to desc
      """;

  @PersistenceContext EntityManager em;

  /** The latest first. */
  List<PeriodRow> of(AreaId area, boolean ofTheTeam) {
    List<?> rows =
        em.createNativeQuery(OF_AREA)
            .setParameter(1, area.value())
            .setParameter(2, ofTheTeam)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(PeriodListing::row).toList();
  }

  Optional<PeriodRow> one(PeriodId id, boolean ofTheTeam) {
    List<?> rows =
        em.createNativeQuery(ONE)
            .setParameter(1, id.value())
            .setParameter(2, ofTheTeam)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(PeriodListing::row).findFirst();
  }

  private static PeriodRow row(NativeRow row) {
    return new PeriodRow(
        new PeriodId(row.number(0)),
        row.number(1),
        PeriodKind.valueOf(row.text(2)),
        row.day(3),
        row.day(4),
        row.day(5),
        PeriodState.valueOf(row.text(6)),
        Math.toIntExact(row.number(7)),
        row.day(8),
        row.numberOrNull(9));
  }

  List<StepRow> steps(PeriodId id) {
    List<?> rows = em.createNativeQuery(STEPS).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new StepRow(
                    PeriodStepKind.valueOf(row.text(0)),
                    Math.toIntExact(row.number(1)),
                    row.text(2),
                    row.day(3),
                    row.text(4)))
        .toList();
  }

  /** In the order of their kinds. */
  List<GapRow> gaps(AreaId area, FigureSpan span) {
    List<?> rows =
        em.createNativeQuery(GAPS)
            .setParameter(1, area.value())
            .setParameter(2, span.firstDay().toString())
            .setParameter(3, span.lastDay().plusDays(1).toString())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new GapRow(GapKind.valueOf(row.text(0)), row.number(1), row.number(2)))
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList();
  }

  /** Those of any area, the latest first; where several begin that day, the longest first. */
  List<ComparablePeriod> approved(AreaScope scope) {
    List<?> rows =
        em.createNativeQuery(APPROVED)
            .setParameter(1, scope.unlimited())
            .setParameter(2, scope.asArray())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new ComparablePeriod(PeriodKind.valueOf(row.text(0)), row.day(1)))
        .toList();
  }

  /** The day its figures were counted and their checksum. */
  Optional<Sealed> sealed(PeriodRow row) {
    List<?> rows =
        em.createNativeQuery(SEALED)
            .setParameter(1, row.id().value())
            .setParameter(2, row.revision())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(each -> new Sealed(each.day(0), each.text(1)))
        .findFirst();
  }

  /** What a revision was sealed with. */
  record Sealed(LocalDate dataDay, String sha256) {}
}
