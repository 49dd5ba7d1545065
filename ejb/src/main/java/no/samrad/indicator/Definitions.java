package no.samrad.indicator;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.samrad.indicator.KeptFigures.VersionedDefinition;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Repository;

/** Reads what every indicator is on a day in one statement. */
@Repository
class Definitions {

  private static final String ON_DAY =
      """
      select i.id, i.code, i.subject, i.measure, i.unit, i.phase, i.of_people, o.version_id,
        o.number, o.area_id is not null, o.operator, o.threshold, o.upper_threshold, o.period,
        o.verified, t.name, t.numerator, t.denominator, t.explanation
      from samrad.indicator_on(cast(?1 as date), ?2) o
      join indicator i on i.id = o.indicator_id
      join indicator_text t on t.version_id = o.version_id and t.language = ?3
      order by i.position, i.id
      """;

  private static final String OF_VERSIONS =
      """
      select i.id, i.code, i.subject, i.measure, i.unit, i.phase, i.of_people, v.id,
        v.number, v.area_id is not null, v.operator, v.threshold, v.upper_threshold, v.period,
        v.verified_on is not null, t.name, t.numerator, t.denominator, t.explanation, v.norm,
        v.upper_norm
      from indicator_version v
      join indicator i on i.id = v.indicator_id
      join indicator_text t on t.version_id = v.id and t.language = ?2
      where v.id = any(cast(?1 as bigint[]))
      """;

  /** No area has this id: what holds where nobody has their own. */
  private static final long NOWHERE = 0;

  @PersistenceContext EntityManager em;

  /** In an area. */
  List<Definition> on(LocalDate day, AreaId area, Language language) {
    return on(day, area.value(), language);
  }

  /** Where no area has its own. */
  List<Definition> on(LocalDate day, Language language) {
    return on(day, NOWHERE, language);
  }

  /** As somebody used them. */
  List<VersionedDefinition> ofVersions(Collection<IndicatorVersionId> versions, Language language) {
    String ids =
        versions.stream()
            .map(each -> Long.toString(each.value()))
            .collect(Collectors.joining(",", "{", "}"));
    List<?> rows =
        em.createNativeQuery(OF_VERSIONS)
            .setParameter(1, ids)
            .setParameter(2, language.code())
            .getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(row -> new VersionedDefinition(definition(row), row.text(19), row.text(20)))
        .toList();
  }

  private List<Definition> on(LocalDate day, long area, Language language) {
    List<?> rows =
        em.createNativeQuery(ON_DAY)
            .setParameter(1, PlausibleDay.forQuery(day))
            .setParameter(2, area)
            .setParameter(3, language.code())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(Definitions::definition).toList();
  }

  private static Definition definition(NativeRow row) {
    return new Definition(
        new IndicatorId(row.number(0)),
        row.text(1),
        IndicatorSubject.valueOf(row.text(2)),
        Measure.valueOf(row.text(3)),
        FigureUnit.valueOf(row.text(4)),
        row.text(5),
        row.flag(6),
        new IndicatorVersionId(row.number(7)),
        Math.toIntExact(row.number(8)),
        row.flag(9),
        new Goal(Operator.valueOf(row.text(10)), row.decimal(11), row.decimal(12)),
        IndicatorPeriod.valueOf(row.text(13)),
        row.flag(14),
        new IndicatorText(row.text(15), row.text(16), row.text(17), row.text(18)));
  }
}
