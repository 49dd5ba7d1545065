package no.samrad.overview;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samrad.indicator.Figure;
import no.samrad.indicator.IndicatorVersionId;
import no.samrad.indicator.KeptFigure;
import no.samrad.indicator.KeptFigures;
import no.samrad.indicator.Tally;
import no.samrad.indicator.Verdict;
import no.samrad.place.Language;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.PeriodKind;
import no.samrad.security.AreaScope;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads the overview in three statements, however many areas there are. */
@Repository
class OverviewReading {

  private static final String TIMES =
      """
      select p.kind, p.valid_from::text, count(*) filter (where p.state in ('APPROVED', 'LOCKED'))
      from reporting_period p
      where p.valid_to <= cast(?1 as date) and (?2 or p.area_id = any(cast(?3 as bigint[])))
      group by p.kind, p.valid_from, p.valid_to
      order by p.valid_to desc, p.valid_from desc
      """;

  private static final String AREAS =
      """
      select a.area_id, a.slug, a.name, a.host_name, s.standing, s.period_id, s.due_on::text, s.data_day::text
      from samrad.area_on(cast(?3 as date), ?4) a
      join samrad.report_standing(?1, cast(?2 as date), cast(?5 as date)) s on s.area_id = a.area_id
      where ?6 or a.area_id = any(cast(?7 as bigint[]))
      order by a.name collate samrad.norwegian, a.area_id
      """;

  /** Numbers that are hidden do not even leave the database. */
  private static final String FIGURES =
      """
      select f.area_id, i.code, f.outside = 'SHOWN', f.version_id, x.numerator, x.denominator, x.people, x.verdict, x.norms
      from reporting_period p
      join period_figure f on f.period_id = p.id and f.revision = p.revision and f.unit_id is null
      join indicator_version v on v.id = f.version_id
      join indicator i on i.id = v.indicator_id
      left join period_figure x on x.id = f.id and x.outside = 'SHOWN'
      where p.kind = ?1 and p.valid_from = cast(?2 as date) and p.state in ('APPROVED', 'LOCKED')
        and (?3 or p.area_id = any(cast(?4 as bigint[])))
      """;

  private static final String PUBLISHED =
      """
      select n.counted_on::text, n.included, n.active, n.completed, n.departed, n.source
      from participation_count n
      where n.area_id is null and n.unit_id is null
      order by n.counted_on desc
      limit 10
      """;

  @PersistenceContext EntityManager em;
  @Inject KeptFigures kept;

  List<ReportTime> times(AreaScope scope, LocalDate today) {
    List<?> rows =
        em.createNativeQuery(TIMES)
            .setParameter(1, today.toString())
            .setParameter(2, scope.unlimited())
            .setParameter(3, scope.asArray())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new ReportTime(PeriodKind.valueOf(row.text(0)), row.day(1), row.number(2)))
        .toList();
  }

  List<OverviewRow> rows(AreaScope scope, ReportTime time, LocalDate today, Language language) {
    Map<Long, ShownFigures> figures = figures(scope, time, language);
    List<?> rows =
        em.createNativeQuery(AREAS)
            .setParameter(1, time.kind().name())
            .setParameter(2, time.firstDay().toString())
            .setParameter(3, time.lastDay().toString())
            .setParameter(4, language.code())
            .setParameter(5, today.toString())
            .setParameter(6, scope.unlimited())
            .setParameter(7, scope.asArray())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> row(row, figures.getOrDefault(row.number(0), new ShownFigures())))
        .toList();
  }

  private static OverviewRow row(NativeRow row, ShownFigures shown) {
    Long period = row.numberOrNull(5);
    return new OverviewRow(
        row.text(1),
        row.text(2),
        row.text(3),
        ReportStanding.valueOf(row.text(4)),
        period == null ? null : new PeriodId(period),
        row.day(6),
        row.day(7),
        shown.figures(),
        shown.hidden());
  }

  private Map<Long, ShownFigures> figures(AreaScope scope, ReportTime time, Language language) {
    List<?> found =
        em.createNativeQuery(FIGURES)
            .setParameter(1, time.kind().name())
            .setParameter(2, time.firstDay().toString())
            .setParameter(3, scope.unlimited())
            .setParameter(4, scope.asArray())
            .getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    List<NativeRow> shown = rows.stream().filter(row -> row.flag(2)).toList();
    List<Figure> figures =
        kept.withDefinitions(shown.stream().map(OverviewReading::kept).toList(), language);
    Map<Long, ShownFigures> byArea = new HashMap<>();
    for (int each = 0; each < shown.size(); each++) {
      of(shown.get(each), byArea).show(figures.get(each));
    }
    rows.stream().filter(row -> !row.flag(2)).forEach(row -> of(row, byArea).hide(row.text(1)));
    return byArea;
  }

  private static ShownFigures of(NativeRow row, Map<Long, ShownFigures> byArea) {
    return byArea.computeIfAbsent(row.number(0), any -> new ShownFigures());
  }

  private static KeptFigure kept(NativeRow row) {
    return new KeptFigure(
        new IndicatorVersionId(row.number(3)),
        null,
        new Tally(row.decimal(4), row.decimal(5), row.number(6)),
        Verdict.valueOf(row.text(7)),
        row.text(8));
  }

  List<PublishedCount> published() {
    List<?> rows = em.createNativeQuery(PUBLISHED).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(
            row ->
                new PublishedCount(
                    row.day(0),
                    row.number(1),
                    row.number(2),
                    row.number(3),
                    row.number(4),
                    row.text(5)))
        .toList();
  }
}
