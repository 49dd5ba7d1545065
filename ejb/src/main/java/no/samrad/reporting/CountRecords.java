package no.samrad.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import no.samrad.place.Language;
import no.samrad.release.FigureState;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;

/** Keeps the numbers of people of submitted revisions. One statement each, however many. */
@Repository
class CountRecords {

  private static final String KEEP =
      """
      insert into period_count (id, area_id, period_id, revision, kind, unit_id, set_code, mark, state, value, release_id)
      select nextval('period_count_id_seq'), ?1, ?2, ?3, c.kind, nullif(c.unit, 0), nullif(c.criteria, ''), c.mark, c.state, c.value,
        nullif(c.release, 0)
      from jsonb_to_recordset(cast(?4 as jsonb)) as c (
        kind text, unit bigint, criteria text, mark text, state text, value integer, release bigint)
      """;

  private static final String KEPT =
      """
      select c.kind, coalesce(c.unit_id, 0), c.set_code, c.mark, c.state, c.value, coalesce(c.release_id, 0)
      from period_count c where c.period_id = ?1 and c.revision = ?2
      """;

  private static final String ROWS =
      """
      select c.kind, coalesce(c.unit_id, 0), samrad.unit_name_on(c.unit_id, ?3, cast(?4 as date)), c.mark,
        case ?3 when 'nn' then k.name_nn when 'en' then k.name_en else k.name_nb end, c.value, c.state,
        case ?3 when 'nn' then s.name_nn when 'en' then s.name_en else s.name_nb end, k.prevalence_percent, coalesce(k.prevalence_inferred and s.verified_on is null, false)
      from period_count c
      left join criteria_set s on s.code = c.set_code
      left join criterion k on k.set_code = c.set_code and k.code = c.mark
      where c.period_id = ?1 and c.revision = ?2
      order by array_position(array['FUNNEL', 'UNIT_REFERRED', 'UNIT_INCLUDED', 'CRITERION'], c.kind),
        array_position(array['REFERRED', 'ASSESSED', 'EXPLORED', 'CONSENTED', 'INCLUDED', 'NOT_ELIGIBLE', 'NOT_REACHED', 'DECLINED',
          'STUDY', 'OTHER_END', 'WAITING'], c.mark),
        s.code is not null, s.valid_from nulls first, k.position nulls first,
        samrad.unit_name_on(c.unit_id, ?3, cast(?4 as date)) collate samrad.norwegian, c.unit_id
      """;

  @PersistenceContext EntityManager em;

  void keep(ReportingPeriod period, List<RecordedCount> counts) {
    em.createNativeQuery(KEEP)
        .setParameter(1, period.area().value())
        .setParameter(2, period.id().value())
        .setParameter(3, period.revision())
        .setParameter(4, json(counts))
        .executeUpdate();
  }

  List<RecordedCount> of(PeriodId period, int revision) {
    List<?> rows =
        em.createNativeQuery(KEPT)
            .setParameter(1, period.value())
            .setParameter(2, revision)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(CountRecords::recorded).toList();
  }

  private static RecordedCount recorded(NativeRow row) {
    return new RecordedCount(
        CountKind.valueOf(row.text(0)),
        row.number(1),
        row.text(2),
        row.text(3),
        FigureState.valueOf(row.text(4)),
        row.numberOrNull(5),
        row.number(6));
  }

  /** With the names everything has on a day. */
  List<PeriodCount> rows(PeriodId period, int revision, LocalDate day, Language language) {
    List<?> rows =
        em.createNativeQuery(ROWS)
            .setParameter(1, period.value())
            .setParameter(2, revision)
            .setParameter(3, language.code())
            .setParameter(4, day.toString())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(CountRecords::count).toList();
  }

  private static PeriodCount count(NativeRow row) {
    return new PeriodCount(
        CountKind.valueOf(row.text(0)),
        row.number(1) == 0 ? null : new UnitId(row.number(1)),
        row.text(2),
        row.text(3),
        row.text(4),
        row.numberOrNull(5),
        FigureState.valueOf(row.text(6)),
        row.text(7),
        published(row));
  }

  private static PublishedShare published(NativeRow row) {
    Long percent = row.numberOrNull(8);
    return percent == null ? null : new PublishedShare(percent.intValue(), row.flag(9));
  }

  private static String json(List<RecordedCount> counts) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    counts.forEach(each -> all.add(json(each)));
    return all.build().toString();
  }

  private static JsonObject json(RecordedCount count) {
    JsonObjectBuilder one =
        Json.createObjectBuilder()
            .add("kind", count.kind().name())
            .add("unit", count.unit())
            .add("criteria", count.set())
            .add("mark", count.mark())
            .add("state", count.state().name())
            .add("release", count.release());
    return (count.value() == null ? one.addNull("value") : one.add("value", count.value())).build();
  }
}
