package no.samrad.extract;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.samrad.intake.ImportRule;
import no.samrad.intake.ImportState;
import no.samrad.intake.JsonTexts;
import no.samrad.shared.AreaId;
import no.samrad.shared.ConstraintViolations;
import no.samrad.shared.NativeRow;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.Repository;
import no.samrad.shared.RuleViolation;

/** Every upload of an extract, and how far it has come. */
@Repository
class ExtractRuns {

  /** Nothing takes this long: the server stopped meanwhile. */
  static final Duration GIVEN_UP = Duration.ofMinutes(10);

  private static final int MOST_CHECKING = 4;
  private static final Duration KEPT = Duration.ofDays(30);

  private static final ConstraintViolations ONE_AT_A_TIME =
      new ConstraintViolations(
          Map.of("extract_run_one_at_a_time", ImportRule.ANOTHER_IMPORT_RUNNING));

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

  private static final String ADD =
      """
      insert into extract_run (id, area_id, state, sha256, bytes, started_by, started_at, changed_at)
      values (nextval('samrad.extract_run_id_seq'), nullif(?1, 0), 'CHECKING', ?2, ?3, ?4, cast(?5 as timestamptz), cast(?5 as timestamptz))
      returning id
      """;

  private static final String MOVE =
      """
      update extract_run set state = ?3, changed_at = cast(?4 as timestamptz),
        content = case when ?3 in ('READY', 'APPLYING') then content else '' end
      where id = ?1 and state = ?2
      """;

  private static final String GIVE_UP =
      """
      update extract_run set state = 'FAILED', content = '' where state in ('CHECKING', 'APPLYING')
        and changed_at < cast(?1 as timestamptz)
      """;

  private static final String FORGET =
      """
      update extract_run set state = case state when 'READY' then 'DISCARDED' else state end, content = '', changes = '[]', problems = '[]'
      where changed_at < cast(?1 as timestamptz) and (state = 'READY' or changes <> '[]' or problems <> '[]')
      """;

  @PersistenceContext EntityManager em;

  /**
   * @param area null for yearly counts
   */
  ExtractId add(AreaId area, byte[] content, PersonId by, Instant now) {
    Query query =
        em.createNativeQuery(ADD)
            .setParameter(1, area == null ? 0L : area.value())
            .setParameter(2, ExtractPlan.sha256Of(content))
            .setParameter(3, content.length)
            .setParameter(4, by.value())
            .setParameter(5, now.toString());
    return new ExtractId(NativeRow.of(query.getSingleResult()).number(0));
  }

  ExtractRun require(ExtractId id) {
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

  /** Only one who asks at the same moment gets it. The file goes with its decision. */
  boolean move(ExtractId id, ImportState from, ImportState to, Instant now) {
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

  void confirmedBy(ExtractId id, PersonId person) {
    em.createNativeQuery("update extract_run set confirmed_by = ?2 where id = ?1")
        .setParameter(1, id.value())
        .setParameter(2, person.value())
        .executeUpdate();
  }

  PersonId confirmer(ExtractId id) {
    Object person =
        em.createNativeQuery("select confirmed_by from extract_run where id = ?1")
            .setParameter(1, id.value())
            .getSingleResult();
    return new PersonId(((Number) person).longValue());
  }

  /** Every file that is being checked takes its room in memory. */
  void requireRoom() {
    Object checking =
        em.createNativeQuery("select count(*) from extract_run where state = 'CHECKING'")
            .getSingleResult();
    if (((Number) checking).longValue() >= MOST_CHECKING) {
      throw new RuleViolation(ImportRule.TOO_MANY_AT_ONCE);
    }
  }

  /** What a server left behind when it stopped, and what nobody needs to look up any more. */
  void tidy(Instant now) {
    em.createNativeQuery(GIVE_UP).setParameter(1, now.minus(GIVEN_UP).toString()).executeUpdate();
    em.createNativeQuery(FORGET).setParameter(1, now.minus(KEPT).toString()).executeUpdate();
  }

  private static ExtractRun run(NativeRow row) {
    Long area = row.numberOrNull(1);
    String kind = row.text(2);
    return new ExtractRun(
        new ExtractId(row.number(0)),
        area == null ? null : new AreaId(area),
        kind.isEmpty() ? null : ExtractKind.valueOf(kind),
        ImportState.valueOf(row.text(3)),
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
