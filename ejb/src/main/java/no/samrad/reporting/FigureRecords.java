package no.samrad.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import no.samrad.indicator.Tally;
import no.samrad.release.FigureState;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** Keeps the figures of submitted revisions. Two statements, however many there are. */
@Repository
class FigureRecords {

  private static final String REVISION =
      """
      insert into period_revision (period_id, revision, area_id, data_day, sha256, recorded_by, recorded_at)
      values (?1, ?2, ?3, cast(?4 as date), ?5, ?6, cast(?7 as timestamptz))
      """;

  private static final String FIGURES =
      """
      insert into period_figure (id, area_id, period_id, revision, version_id, unit_id, numerator, denominator, people, verdict, norms, outside)
      select nextval('period_figure_id_seq'), ?1, ?2, ?3, f.version, nullif(f.unit, 0), f.numerator, f.denominator, f.people, f.verdict, f.norms, f.outside
      from jsonb_to_recordset(cast(?4 as jsonb)) as f (
        version bigint, unit bigint, numerator numeric, denominator numeric, people integer, verdict text, norms text, outside text)
      """;

  private static final String KEPT =
      """
      select f.version_id, coalesce(f.unit_id, 0), f.numerator, f.denominator, f.people, f.verdict, f.norms, f.outside
      from period_figure f where f.period_id = ?1 and f.revision = ?2
      """;

  @PersistenceContext EntityManager em;

  void keep(ReportingPeriod period, List<Recorded> figures, String seal, PeriodStep.Taken taken) {
    em.createNativeQuery(REVISION)
        .setParameter(1, period.id().value())
        .setParameter(2, period.revision())
        .setParameter(3, period.area().value())
        .setParameter(4, taken.on().toString())
        .setParameter(5, seal)
        .setParameter(6, taken.by().value())
        .setParameter(7, taken.at().toString())
        .executeUpdate();
    em.createNativeQuery(FIGURES)
        .setParameter(1, period.area().value())
        .setParameter(2, period.id().value())
        .setParameter(3, period.revision())
        .setParameter(4, json(figures))
        .executeUpdate();
  }

  List<Recorded> of(PeriodId period, int revision) {
    List<?> rows =
        em.createNativeQuery(KEPT)
            .setParameter(1, period.value())
            .setParameter(2, revision)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(FigureRecords::recorded).toList();
  }

  private static Recorded recorded(NativeRow row) {
    return new Recorded(
        row.number(0),
        row.number(1),
        new Tally(row.decimal(2), row.decimal(3), row.number(4)),
        row.text(5),
        row.text(6),
        FigureState.valueOf(row.text(7)));
  }

  private static String json(List<Recorded> figures) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    figures.forEach(each -> all.add(json(each)));
    return all.build().toString();
  }

  private static JsonObject json(Recorded figure) {
    return Json.createObjectBuilder()
        .add("version", figure.version())
        .add("unit", figure.unit())
        .add("numerator", figure.tally().numerator())
        .add("denominator", figure.tally().denominator())
        .add("people", figure.tally().people())
        .add("verdict", figure.verdict())
        .add("norms", figure.norms())
        .add("outside", figure.outside().name())
        .build();
  }
}
