package no.samrad.extract;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.upload.JsonTexts;
import no.samrad.upload.UploadId;
import no.samrad.upload.UploadPurpose;
import no.samrad.upload.UploadState;
import no.samrad.upload.UploadTable;

/** Every upload of an extract, and how far it has come. */
@Repository
class ExtractRuns implements UploadPurpose<ExtractRun, ExtractPlan> {

  /** The file stands beside what is known of it, and goes with its decision. */
  private static final UploadTable TABLE =
      new UploadTable(
          "extract_run",
          "area_id",
          "nullif(?5, 0)",
          ", content = case when ?3 in ('READY', 'APPLYING') then content else '' end",
          """
          update extract_run set state = 'READY', changed_at = cast(?2 as timestamptz), content = ?3
          where id = ?1 and state = 'CHECKING'
          """,
          "select content from extract_run where id = ?1",
          """
          update extract_run set state = case state when 'READY' then 'DISCARDED' else state end, content = '', changes = '[]', problems = '[]'
          where changed_at < cast(?1 as timestamptz) and (state = 'READY' or changes <> '[]' or problems <> '[]')
          """);

  private static final String COLUMNS =
      """
      select r.id, r.area_id, r.kind, r.state, r.sha256, samrad.iso(r.started_at), r.started_by,
        p.given_name || ' ' || p.family_name, r.row_count, r.same_count, r.problem_count, r.rule, r.details, r.outdated, r.fingerprint
      from extract_run r join person p on p.id = r.started_by
      """;

  private static final String ONE = COLUMNS + "where r.id = ?1";

  private static final String LATEST =
      COLUMNS
          + "where coalesce(r.area_id, 0) = ?1 and (cast(?2 as bigint) is null or r.started_by ="
          + " cast(?2 as bigint)) order by r.started_at desc, r.id desc limit ?3";

  @PersistenceContext EntityManager em;
  @Inject ExtractResults results;
  @Inject ExtractPlanning planning;

  @Override
  public UploadTable table() {
    return TABLE;
  }

  @Override
  public ExtractRun require(UploadId id) {
    List<?> rows = em.createNativeQuery(ONE).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(ExtractRuns::run)
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /**
   * The newest first.
   *
   * @param area null for yearly counts
   * @param by null for anybody
   */
  List<ExtractRun> latest(AreaId area, PersonId by, int most) {
    List<?> rows =
        em.createNativeQuery(LATEST)
            .setParameter(1, area == null ? 0L : area.value())
            .setParameter(2, by == null ? null : Long.toString(by.value()))
            .setParameter(3, most)
            .getResultList();
    return rows.stream().map(NativeRow::of).map(ExtractRuns::run).toList();
  }

  @Override
  public ExtractPlan plan(ExtractRun run, byte[] content) {
    return planning.plan(run, content);
  }

  @Override
  public void store(ExtractRun run, ExtractPlan plan, boolean outdated) {
    results.store(run.id(), plan, outdated);
  }

  @Override
  public DomainEvent told(ExtractRun run, ExtractPlan plan, Instant now) {
    return ExtractTakenIn.of(run, plan, now);
  }

  private static ExtractRun run(NativeRow row) {
    Long area = row.numberOrNull(1);
    String kind = row.text(2);
    return new ExtractRun(
        new ExtractId(row.number(0)),
        area == null ? null : new AreaId(area),
        kind.isEmpty() ? null : ExtractKind.valueOf(kind),
        UploadState.valueOf(row.text(3)),
        row.text(4),
        row.instant(5),
        new PersonId(row.number(6)),
        row.text(7),
        new ExtractRun.Counts(row.number(8), row.number(9), row.number(10)),
        row.text(11),
        JsonTexts.read(row.text(12)),
        row.flag(13),
        row.text(14));
  }
}
