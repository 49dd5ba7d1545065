package no.samrad.intake;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;
import no.samrad.upload.JsonTexts;
import no.samrad.upload.UploadId;
import no.samrad.upload.UploadPurpose;
import no.samrad.upload.UploadRule;
import no.samrad.upload.UploadState;
import no.samrad.upload.UploadTable;

/** Every import, and how far it has come. */
@Repository
class ImportRuns implements UploadPurpose<ImportRun, ImportPlan> {

  /** The file stands in a table of its own, and is kept and forgotten there. */
  private static final UploadTable TABLE =
      new UploadTable(
          "import_run",
          "file_name, day",
          "?5, cast(nullif(?6, '') as date)",
          "",
          """
          with ready as (
            update import_run set state = 'READY', changed_at = cast(?2 as timestamptz)
            where id = ?1 and state = 'CHECKING' returning id)
          insert into import_file (run_id, content) select r.id, ?3 from ready r
          """,
          "select content from import_file where run_id = ?1",
          """
          with old as (
            update import_run set state = case state when 'READY' then 'DISCARDED' else state end
            where changed_at < cast(?1 as timestamptz) returning id),
          files as (delete from import_file where run_id in (select id from old)),
          changes as (delete from import_change where run_id in (select id from old))
          delete from import_problem where run_id in (select id from old)
          """);

  private static final String COLUMNS =
      """
      select r.id, r.kind, r.state, r.file_name, r.sha256, samrad.iso(r.started_at), r.started_by,
        p.given_name || ' ' || p.family_name, r.row_count, r.unused_count, r.same_count,
        coalesce((select cast(sum(c.number) as bigint) from import_count c
          where c.run_id = r.id and c.kind not in ('CODE_MISSING', 'NAME_KEPT')), 0),
        r.problem_count, r.rule, r.details, r.outdated, r.fingerprint, r.day::text
      from import_run r join person p on p.id = r.started_by
      """;

  private static final String ONE = COLUMNS + "where r.id = ?1";
  private static final String LATEST = COLUMNS + "order by r.started_at desc, r.id desc limit ?1";

  @PersistenceContext EntityManager em;
  @Inject ImportResults results;
  @Inject ImportPlanning planning;

  @Override
  public UploadTable table() {
    return TABLE;
  }

  @Override
  public ImportRun require(UploadId id) {
    List<?> rows = em.createNativeQuery(ONE).setParameter(1, id.value()).getResultList();
    return rows.stream()
        .map(NativeRow::of)
        .map(ImportRuns::run)
        .findFirst()
        .orElseThrow(() -> new NotFound(id));
  }

  /** The newest first. */
  List<ImportRun> latest(int most) {
    List<?> rows = em.createNativeQuery(LATEST).setParameter(1, most).getResultList();
    return rows.stream().map(NativeRow::of).map(ImportRuns::run).toList();
  }

  /**
   * All files are about the same units. Waits for nobody: whoever has the lock is writing. It is
   * free again after the transaction.
   */
  @Override
  public void requireTurn() {
    Object free =
        em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('samrad.import'))")
            .getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      throw new RuleViolation(UploadRule.ANOTHER_IMPORT_RUNNING);
    }
  }

  @Override
  public ImportPlan plan(ImportRun run, byte[] content) {
    return planning.plan(SourceText.of(content), run.day());
  }

  @Override
  public void store(ImportRun run, ImportPlan plan, boolean outdated) {
    results.store(run.id(), plan, outdated);
  }

  @Override
  public void forgetFile(UploadId id) {
    em.createNativeQuery("delete from import_file where run_id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  /** All rules a file can break are those of an import, so the name says it. */
  @Override
  public String kept(BusinessRule rule) {
    return ((ImportRule) rule).name();
  }

  @Override
  public DomainEvent told(ImportRun run, ImportPlan plan, Instant now) {
    return UnitsImported.of(run, plan, now);
  }

  private static ImportRun run(NativeRow row) {
    String kind = row.text(1);
    String rule = row.text(13);
    return new ImportRun(
        new ImportId(row.number(0)),
        kind.isEmpty() ? null : ImportKind.valueOf(kind),
        UploadState.valueOf(row.text(2)),
        row.text(3),
        row.text(4),
        row.instant(5),
        new PersonId(row.number(6)),
        row.text(7),
        new ImportRun.Counts(
            row.number(8), row.number(9), row.number(10), row.number(11), row.number(12)),
        rule.isEmpty() ? null : ImportRule.valueOf(rule),
        JsonTexts.read(row.text(14)),
        row.flag(15),
        row.text(16),
        row.day(17));
  }
}
