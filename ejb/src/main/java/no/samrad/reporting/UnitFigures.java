package no.samrad.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.indicator.Figure;
import no.samrad.indicator.FigureSpan;
import no.samrad.indicator.IndicatorFigures;
import no.samrad.indicator.IndicatorVersionId;
import no.samrad.indicator.KeptFigure;
import no.samrad.indicator.KeptFigures;
import no.samrad.indicator.Tally;
import no.samrad.indicator.Verdict;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Reads figures of units, with their names; as many statements whatever there is. */
@Repository
class UnitFigures {

  private static final String SUBMITTED =
      """
      select f.version_id, f.unit_id, f.numerator, f.denominator, f.people, f.verdict, f.norms,
        samrad.unit_name_on(f.unit_id, ?1, p.valid_to - 1) as name
      from reporting_period p
      join period_figure f on f.period_id = p.id and f.revision = p.revision and f.unit_id is not null
      join indicator_version v on v.id = f.version_id
      join indicator i on i.id = v.indicator_id
      where p.id = ?2
      order by i.position, i.id, samrad.unit_name_on(f.unit_id, ?1, p.valid_to - 1) collate samrad.norwegian, f.unit_id
      """;

  private static final String NAMES =
      """
      select x.id, samrad.unit_name_on(x.id, ?1, cast(?2 as date)),
        row_number() over (order by samrad.unit_name_on(x.id, ?1, cast(?2 as date)) collate samrad.norwegian, x.id)
      from unnest(cast(?3 as bigint[])) as x (id)
      """;

  @PersistenceContext EntityManager em;
  @Inject IndicatorFigures figures;
  @Inject KeptFigures kept;

  List<UnitFigure> now(AreaId area, FigureSpan span, Language language) {
    List<Figure> found =
        figures.ofAreaAndUnits(area, span, language).stream()
            .filter(each -> each.unitOrNull() != null)
            .toList();
    Map<UnitId, Named> names = names(found, span.lastDay(), language);
    List<String> order = found.stream().map(each -> each.definition().code()).distinct().toList();
    return found.stream()
        .sorted(
            Comparator.comparing((Figure each) -> order.indexOf(each.definition().code()))
                .thenComparing(each -> names.get(each.unitOrNull()).place()))
        .map(each -> new UnitFigure(names.get(each.unitOrNull()).name(), each))
        .toList();
  }

  List<UnitFigure> submitted(PeriodId period, Language language) {
    List<?> found =
        em.createNativeQuery(SUBMITTED)
            .setParameter(1, language.code())
            .setParameter(2, period.value())
            .getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    List<Figure> read =
        kept.withDefinitions(rows.stream().map(UnitFigures::kept).toList(), language);
    List<UnitFigure> named = new ArrayList<>();
    for (int each = 0; each < rows.size(); each++) {
      named.add(new UnitFigure(rows.get(each).text(7), read.get(each)));
    }
    return named;
  }

  private static KeptFigure kept(NativeRow row) {
    return new KeptFigure(
        new IndicatorVersionId(row.number(0)),
        new UnitId(row.number(1)),
        new Tally(row.decimal(2), row.decimal(3), row.number(4)),
        Verdict.valueOf(row.text(5)),
        row.text(6));
  }

  private Map<UnitId, Named> names(Collection<Figure> of, LocalDate day, Language language) {
    String ids =
        of.stream()
            .map(each -> Long.toString(each.unitOrNull().value()))
            .distinct()
            .collect(Collectors.joining(",", "{", "}"));
    List<?> rows =
        em.createNativeQuery(NAMES)
            .setParameter(1, language.code())
            .setParameter(2, day.toString())
            .setParameter(3, ids)
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .collect(
            Collectors.toMap(
                row -> new UnitId(row.number(0)), row -> new Named(row.text(1), row.number(2))));
  }

  /** What a unit is called, and where that stands in the alphabet. */
  private record Named(String name, long place) {}
}
