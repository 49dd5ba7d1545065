package no.samrad.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Every import, and how far it has come. */
@Repository
class ImportRuns {

  /** Nothing takes this long: the server stopped meanwhile. */
  static final Duration GIVEN_UP = Duration.ofMinutes(10);

  private static final int MOST_CHECKING = 4;

  private static final Duration KEPT = Duration.ofDays(30);

  private static final ConstraintViolations ONE_AT_A_TIME =
      new ConstraintViolations(
          Map.of("import_run_one_at_a_time", ImportRule.ANOTHER_IMPORT_RUNNING));

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

  private static final String ADD =
      """
      insert into import_run (id, state, file_name, sha256, bytes, started_by, started_at, changed_at, day)
      values (nextval('import_run_id_seq'), 'CHECKING', ?1, ?2, ?3, ?4, cast(?5 as timestamptz), cast(?5 as timestamptz),
        cast(nullif(?6, '') as date))
      returning id
      """;

  private static final String MOVE =
      """
      update import_run set state = ?3, changed_at = cast(?4 as timestamptz)
      where id = ?1 and state = ?2
      """;

  private static final String GIVE_UP =
      """
      update import_run set state = 'FAILED' where state in ('CHECKING', 'APPLYING')
        and changed_at < cast(?1 as timestamptz)
      """;

  private static final String FORGET =
      """
      with old as (
        update import_run set state = case state when 'READY' then 'DISCARDED' else state end
        where changed_at < cast(?1 as timestamptz) returning id),
      files as (delete from import_file where run_id in (select id from old)),
      changes as (delete from import_change where run_id in (select id from old))
      delete from import_problem where run_id in (select id from old)
      """;

  @PersistenceContext EntityManager em;

  ImportId add(NewImport file, PersonId by, Instant now) {
    Query query =
        em.createNativeQuery(ADD)
            .setParameter(1, file.fileName())
            .setParameter(2, ImportPlan.sha256Of(file.content()))
            .setParameter(3, file.content().length)
            .setParameter(4, by.value())
            .setParameter(5, now.toString())
            .setParameter(6, file.day() == null ? "" : file.day().toString());
    return new ImportId(NativeRow.of(query.getSingleResult()).number(0));
  }

  ImportRun require(ImportId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  private Optional<ImportRun> find(ImportId id) {
    List<?> rows = em.createNativeQuery(ONE).setParameter(1, id.value()).getResultList();
    return rows.stream().map(NativeRow::of).map(ImportRuns::run).findFirst();
  }

  /** The newest first. */
  List<ImportRun> latest(int most) {
    List<?> rows = em.createNativeQuery(LATEST).setParameter(1, most).getResultList();
    return rows.stream().map(NativeRow::of).map(ImportRuns::run).toList();
  }

  /** Only one who asks at the same moment gets it. */
  boolean move(ImportId id, ImportState from, ImportState to, Instant now) {
    Query query =
        em.createNativeQuery(MOVE)
            .setParameter(1, id.value())
            .setParameter(2, from.name())
            .setParameter(3, to.name())
            .setParameter(4, now.toString());
    int[] moved = new int[1];
    ONE_AT_A_TIME.watch(() -> moved[0] = query.executeUpdate(), id);
    return moved[0] == 1;
  }

  void confirmedBy(ImportId id, PersonId person) {
    em.createNativeQuery("update import_run set confirmed_by = ?2 where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, person.value())
        .executeUpdate();
  }

  PersonId confirmer(ImportId id) {
    Object person =
        em.createNativeQuery("select confirmed_by from import_run where id = ?1")
            .setParameter(1, id.value())
            .getSingleResult();
    return new PersonId(((Number) person).longValue());
  }

  /** Every file that is being checked takes its room in memory. */
  void requireRoom() {
    Object checking =
        em.createNativeQuery("select count(*) from import_run where state = 'CHECKING'")
            .getSingleResult();
    if (((Number) checking).longValue() >= MOST_CHECKING) {
      throw new RuleViolation(ImportRule.TOO_MANY_AT_ONCE);
    }
  }

  /** Waits for nobody: whoever has it is writing. It is free again after the transaction. */
  void requireLock() {
    Object free =
        em.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('samrad.import'))")
            .getSingleResult();
    if (!Boolean.TRUE.equals(free)) {
      throw new RuleViolation(ImportRule.ANOTHER_IMPORT_RUNNING);
    }
  }

  /** What a server left behind when it stopped, and what nobody needs to look up any more. */
  void tidy(Instant now) {
    em.createNativeQuery(GIVE_UP).setParameter(1, now.minus(GIVEN_UP).toString()).executeUpdate();
    em.createNativeQuery(FORGET).setParameter(1, now.minus(KEPT).toString()).executeUpdate();
  }

  private static ImportRun run(NativeRow row) {
    String kind = row.text(1);
    String rule = row.text(13);
    return new ImportRun(
        new ImportId(row.number(0)),
        kind.isEmpty() ? null : ImportKind.valueOf(kind),
        ImportState.valueOf(row.text(2)),
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
