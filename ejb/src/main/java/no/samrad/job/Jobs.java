package no.samrad.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.NativeRow;
import no.samrad.shared.Repository;

/** The queue. Rows that somebody is at are locked, and passed by. */
@Repository
class Jobs {

  private static final String ADD =
      """
      insert into job (id, kind, subject, due_at, created_at)
      values (nextval('job_id_seq'), ?1, ?2, cast(?3 as timestamptz), cast(?3 as timestamptz))
      on conflict do nothing
      """;

  /** A row more than a day ahead was put off by a clock that has been set back since. */
  private static final String CLAIM =
      """
      with next as (
        select id from job
        where state = 'WAITING' and kind = any(cast(?1 as text[]))
          and (due_at <= cast(?2 as timestamptz) or due_at > cast(?2 as timestamptz) + interval '1 day')
        order by due_at, id
        limit 1
        for update skip locked
      )
      update job j set attempts = j.attempts + 1, due_at = cast(?3 as timestamptz)
      from next where j.id = next.id
      returning j.id, j.kind, j.subject, j.attempts, j.every_seconds
      """;

  /** Waits: another node's claim locks the row for a moment, to find that it is taken. */
  private static final String HOLD =
      "select id from job where id = ?1 and attempts = ?2 and state = 'WAITING' for update";

  private static final String PUT_OFF =
      """
      update job set problem = ?3, due_at = cast(?4 as timestamptz), state = ?5
      where id = ?1 and attempts = ?2 and state = 'WAITING'
      """;

  @PersistenceContext EntityManager em;

  /** Once: what waits already is not queued a second time. */
  void add(String kind, String subject, Instant due) {
    em.createNativeQuery(ADD)
        .setParameter(1, kind)
        .setParameter(2, subject)
        .setParameter(3, due.toString())
        .executeUpdate();
  }

  /** The first row of these kinds that is due, taken until the lease is over. */
  Optional<JobClaim> claim(Collection<String> kinds, Instant now, Duration lease) {
    List<?> rows =
        em.createNativeQuery(CLAIM)
            .setParameter(1, "{" + String.join(",", kinds) + "}")
            .setParameter(2, now.toString())
            .setParameter(3, now.plus(lease).toString())
            .getResultList();
    return rows.stream().map(NativeRow::of).map(Jobs::claim).findFirst();
  }

  private static JobClaim claim(NativeRow row) {
    return new JobClaim(
        row.number(0), row.text(1), row.text(2), (int) row.number(3), (int) row.number(4));
  }

  /** Locks the row until the transaction ends; false when another node has taken over. */
  boolean hold(JobClaim claim) {
    return !em.createNativeQuery(HOLD)
        .setParameter(1, claim.id())
        .setParameter(2, claim.attempts())
        .getResultList()
        .isEmpty();
  }

  void finish(JobClaim claim) {
    em.createNativeQuery("delete from job where id = ?1")
        .setParameter(1, claim.id())
        .executeUpdate();
  }

  void comeAgain(JobClaim claim, Instant due) {
    em.createNativeQuery(
            "update job set due_at = cast(?2 as timestamptz), attempts = 0, problem = '' where id = ?1")
        .setParameter(1, claim.id())
        .setParameter(2, due.toString())
        .executeUpdate();
  }

  /** False when another node has taken over in the meantime: then it is no longer our business. */
  boolean putOff(JobClaim claim, String problem, Instant due, JobState state) {
    return em.createNativeQuery(PUT_OFF)
            .setParameter(1, claim.id())
            .setParameter(2, claim.attempts())
            .setParameter(3, problem)
            .setParameter(4, due.toString())
            .setParameter(5, state.name())
            .executeUpdate()
        > 0;
  }
}
