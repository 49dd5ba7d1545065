package no.samrad.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samrad.shared.NativeRow;
import no.samrad.shared.PageRequest;
import no.samrad.shared.Repository;
import no.samrad.shared.UnitId;
import no.samrad.upload.JsonTexts;

/** What came of reading a file: refusals, rows that cannot be used, or what it would change. */
@Repository
class ImportResults {

  /** Of each kind, enough to see whether it is right. */
  static final int SHOWN = 20;

  /** Of units more than there are in the country. */
  static final int KEPT = 2_000;

  private static final String PLANNED =
      """
      update import_run set kind = ?2, row_count = ?3, unused_count = ?4, same_count = ?5,
        problem_count = ?6, fingerprint = ?7, outdated = ?8
      where id = ?1
      """;

  private static final String COUNTS =
      """
      insert into import_count (run_id, kind, number)
      select ?1, c.kind, c.number from json_to_recordset(cast(?2 as json)) as c (kind text, number bigint)
      """;

  private static final String CHANGES =
      """
      insert into import_change (run_id, number, kind, unit_id, code, name, what, old_value, new_value)
      select ?1, c.number, c.kind, c.unit, c.code, c.name, c.what, c.old, c.new
      from json_to_recordset(cast(?2 as json))
        as c (number integer, kind text, unit bigint, code text, name text, what text, old text, new text)
      """;

  private static final String PROBLEMS =
      """
      insert into import_problem (run_id, number, line, column_name, value, reason, details)
      select ?1, p.number, p.line, p.name, p.value, p.reason, p.details
      from json_to_recordset(cast(?2 as json))
        as p (number integer, line bigint, name text, value text, reason text, details text)
      """;

  private static final String READ_CHANGES =
      """
      select c.kind, c.unit_id, c.code, c.name, c.what, c.old_value, c.new_value
      from import_change c where c.run_id = ?1 order by c.number limit ?2 offset ?3
      """;

  private static final String READ_PROBLEMS =
      """
      select p.line, p.column_name, p.value, p.reason, p.details
      from import_problem p where p.run_id = ?1 order by p.number limit ?2
      """;

  @PersistenceContext EntityManager em;

  /** Replaces what an earlier reading of the same file found. */
  void store(ImportId id, ImportPlan plan, boolean outdated) {
    on(id, em.createNativeQuery("delete from import_count where run_id = ?1")).executeUpdate();
    on(id, em.createNativeQuery("delete from import_change where run_id = ?1")).executeUpdate();
    on(id, em.createNativeQuery(PLANNED))
        .setParameter(2, plan.kind().name())
        .setParameter(3, plan.rows())
        .setParameter(4, plan.unused())
        .setParameter(5, plan.same())
        .setParameter(6, plan.problems().count())
        .setParameter(7, plan.fingerprint())
        .setParameter(8, outdated)
        .executeUpdate();
    on(id, em.createNativeQuery(COUNTS)).setParameter(2, counts(plan)).executeUpdate();
    on(id, em.createNativeQuery(CHANGES)).setParameter(2, changes(plan)).executeUpdate();
    on(id, em.createNativeQuery(PROBLEMS)).setParameter(2, problems(plan)).executeUpdate();
  }

  Map<ChangeKind, Long> counts(ImportId id) {
    Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
    rows(on(id, em.createNativeQuery("select kind, number from import_count where run_id = ?1")))
        .forEach(row -> counts.put(ChangeKind.valueOf(row.text(0)), row.number(1)));
    return counts;
  }

  long kept(ImportId id) {
    return rows(on(
            id, em.createNativeQuery("select count(*) from import_change where run_id = ?1")))
        .get(0)
        .number(0);
  }

  List<PlannedChange> changes(ImportId id, PageRequest page) {
    Query query =
        on(id, em.createNativeQuery(READ_CHANGES))
            .setParameter(2, page.size())
            .setParameter(3, page.offset());
    return rows(query).stream()
        .map(
            row ->
                new PlannedChange(
                    ChangeKind.valueOf(row.text(0)),
                    row.numberOrNull(1) == null ? null : new UnitId(row.number(1)),
                    row.text(2),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    row.text(6)))
        .toList();
  }

  List<ImportProblem> problems(ImportId id, int most) {
    return rows(on(id, em.createNativeQuery(READ_PROBLEMS)).setParameter(2, most)).stream()
        .map(
            row ->
                new ImportProblem(
                    row.number(0),
                    row.text(1),
                    row.text(2),
                    RowProblem.valueOf(row.text(3)),
                    JsonTexts.read(row.text(4))))
        .toList();
  }

  private static Query on(ImportId id, Query query) {
    return query.setParameter(1, id.value());
  }

  private static List<NativeRow> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(NativeRow::of).toList();
  }

  private static String counts(ImportPlan plan) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    plan.counts()
        .forEach(
            (kind, number) ->
                array.add(
                    Json.createObjectBuilder().add("kind", kind.name()).add("number", number)));
    return array.build().toString();
  }

  private static String changes(ImportPlan plan) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    List<PlannedChange> shown = new ArrayList<>();
    for (ChangeKind kind : ChangeKind.values()) {
      int most = kind.isAboutUnits() ? KEPT : SHOWN;
      plan.changes().stream().filter(each -> each.kind() == kind).limit(most).forEach(shown::add);
    }
    for (int i = 0; i < shown.size(); i++) {
      PlannedChange each = shown.get(i);
      array.add(change(i + 1, each));
    }
    return array.build().toString();
  }

  private static JsonObjectBuilder change(int number, PlannedChange each) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("number", number)
            .add("kind", each.kind().name())
            .add("code", each.code())
            .add("name", each.name())
            .add("what", each.what())
            .add("old", each.from())
            .add("new", each.to());
    return each.unit() == null ? object : object.add("unit", each.unit().value());
  }

  private static String problems(ImportPlan plan) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    List<ImportProblem> first = plan.problems().first();
    for (int i = 0; i < first.size(); i++) {
      ImportProblem each = first.get(i);
      array.add(
          Json.createObjectBuilder()
              .add("number", i + 1)
              .add("line", each.line())
              .add("name", each.column())
              .add("value", each.value())
              .add("reason", each.reason().name())
              .add("details", JsonTexts.write(each.details())));
    }
    return array.build().toString();
  }
}
