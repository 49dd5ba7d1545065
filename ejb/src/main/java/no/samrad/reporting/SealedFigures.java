package no.samrad.reporting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.indicator.Figure;
import no.samrad.indicator.IndicatorVersionId;
import no.samrad.indicator.KeptFigure;
import no.samrad.indicator.KeptFigures;
import no.samrad.indicator.Tally;
import no.samrad.indicator.Verdict;
import no.samrad.place.Language;
import no.samrad.release.FigureState;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Reads figures of submitted revisions, of areas as a whole. Two statements each. */
@Repository
class SealedFigures {

  private static final String COLUMNS =
      """
      select f.version_id, f.numerator, f.denominator, f.people, f.verdict, f.norms, f.outside,
        p.id, p.area_id, a.slug, samrad.area_name_on(p.area_id, ?1, p.valid_to - 1),
        p.valid_from::text, (p.valid_to - 1)::text
      from reporting_period p
      join area a on a.id = p.area_id
      join period_figure f on f.period_id = p.id and f.revision = p.revision and f.unit_id is null
      join indicator_version v on v.id = f.version_id
      join indicator i on i.id = v.indicator_id
      """;

  private static final String OF_PERIOD =
      COLUMNS + "where p.id = ?2 and p.state <> 'OPEN' order by i.position, i.id";

  private static final String OF_PERIODS =
      COLUMNS
          + """
          where p.id = any(cast(?2 as bigint[])) and i.code = any(string_to_array(?3, ','))
            and p.state in ('APPROVED', 'LOCKED')
          order by p.id, i.position, i.id
          """;

  private static final String OVER_TIME =
      COLUMNS
          + """
          where p.area_id = ?2 and p.kind = ?3 and i.code = any(string_to_array(?4, ','))
            and p.state in ('APPROVED', 'LOCKED')
          order by p.valid_from, i.position
          """;

  private static final String OF_AREAS =
      COLUMNS
          + """
          where p.kind = ?2 and p.valid_from = cast(?3 as date) and i.code = ?4
            and p.state in ('APPROVED', 'LOCKED') and (?5 or p.area_id = any(cast(?6 as bigint[])))
          order by samrad.area_name_on(p.area_id, ?1, p.valid_to - 1) collate samrad.norwegian, p.area_id
          """;

  @PersistenceContext EntityManager em;
  @Inject KeptFigures kept;

  List<SealedFigure> of(PeriodId period, Language language) {
    return read(
        em.createNativeQuery(OF_PERIOD)
            .setParameter(1, language.code())
            .setParameter(2, period.value()),
        language);
  }

  /** Some indicators of approved periods. */
  List<SealedFigure> of(Collection<PeriodId> periods, Collection<String> codes, Language language) {
    return read(
        em.createNativeQuery(OF_PERIODS)
            .setParameter(1, language.code())
            .setParameter(
                2,
                periods.stream()
                    .map(each -> Long.toString(each.value()))
                    .collect(Collectors.joining(",", "{", "}")))
            .setParameter(3, String.join(",", codes)),
        language);
  }

  /** Some indicators of an area in its approved periods of a kind, the first first. */
  List<SealedFigure> overTime(
      AreaId area, PeriodKind kind, Collection<String> codes, Language language) {
    return read(
        em.createNativeQuery(OVER_TIME)
            .setParameter(1, language.code())
            .setParameter(2, area.value())
            .setParameter(3, kind.name())
            .setParameter(4, String.join(",", codes)),
        language);
  }

  /** One indicator of every area that has an approved period then. */
  List<SealedFigure> ofAreas(
      AreaScope scope, PeriodKind kind, LocalDate firstDay, String code, Language language) {
    return read(
        em.createNativeQuery(OF_AREAS)
            .setParameter(1, language.code())
            .setParameter(2, kind.name())
            .setParameter(3, firstDay.toString())
            .setParameter(4, code)
            .setParameter(5, scope.unlimited())
            .setParameter(6, scope.asArray()),
        language);
  }

  private List<SealedFigure> read(Query query, Language language) {
    List<?> found = query.getResultList();
    List<NativeRow> rows = found.stream().map(NativeRow::of).toList();
    List<Figure> figures =
        kept.withDefinitions(rows.stream().map(SealedFigures::kept).toList(), language);
    List<SealedFigure> sealed = new ArrayList<>();
    for (int each = 0; each < rows.size(); each++) {
      sealed.add(sealed(rows.get(each), figures.get(each)));
    }
    return sealed;
  }

  private static KeptFigure kept(NativeRow row) {
    return new KeptFigure(
        new IndicatorVersionId(row.number(0)),
        null,
        new Tally(row.decimal(1), row.decimal(2), row.number(3)),
        Verdict.valueOf(row.text(4)),
        row.text(5));
  }

  private static SealedFigure sealed(NativeRow row, Figure figure) {
    return new SealedFigure(
        new PeriodId(row.number(7)),
        new AreaId(row.number(8)),
        row.text(9),
        row.text(10),
        row.day(11),
        row.day(12),
        figure,
        FigureState.valueOf(row.text(6)));
  }
}
