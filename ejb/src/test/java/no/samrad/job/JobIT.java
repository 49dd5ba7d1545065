package no.samrad.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.shared.AtOnce;
import no.samrad.shared.NativeRow;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Rows of work: by one node, again later, never lost, given up with the reason. */
class JobIT {

  private static final int ROUNDS = 200;
  private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");

  private static TestDatabase database;
  private static TestPersistence persistence;

  private final TestClock clock = new TestClock(NOON);

  @BeforeAll
  static void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @BeforeEach
  void empty() {
    persistence.run(
        em -> {
          em.createNativeQuery("delete from job").executeUpdate();
          em.createNativeQuery("delete from sign_in_attempt").executeUpdate();
        });
  }

  @Test
  void two_nodes_do_each_piece_of_work_once() throws Exception {
    JobNode one = node(JobIT::note);
    JobNode other = node(JobIT::note);
    for (int round = 0; round < ROUNDS; round++) {
      queue("round-" + round);

      List<String> taken =
          AtOnce.run(() -> Integer.toString(one.poll()), () -> Integer.toString(other.poll()));

      assertThat(taken).as("round %d", round).containsExactlyInAnyOrder("1", "0");
      assertThat(notes("round-" + round)).isEqualTo(1);
    }
    assertThat(waiting()).isZero();
  }

  @Test
  void what_waits_already_is_not_queued_twice() {
    queue("same");
    queue("same");

    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void a_node_that_dies_leaves_its_work_to_another_once_the_lease_is_over() {
    queue("left");
    assertThat(node(JobIT::note).takeAndDie()).isPresent();

    assertThat(node(JobIT::note).poll()).isZero();
    clock.move(Backoff.LEASE);
    assertThat(node(JobIT::note).poll()).isEqualTo(1);

    assertThat(notes("left")).isEqualTo(1);
  }

  @Test
  void a_node_that_comes_back_to_what_another_took_over_leaves_it_alone() {
    queue("stolen");
    JobClaim old = node(JobIT::note).takeAndDie().orElseThrow();
    clock.move(Backoff.LEASE);
    node(JobIT::note).takeAndDie();

    assertThat(persistence.<Boolean>get(em -> JobNode.jobs(em).hold(old))).isFalse();
    assertThat(
            persistence.<Boolean>get(
                em -> JobNode.jobs(em).putOff(old, "late", NOON, JobState.FAILED)))
        .isFalse();
  }

  @Test
  void work_that_is_going_on_is_passed_by_even_when_its_lease_is_over() {
    queue("long");
    JobClaim claim = node(JobIT::note).takeAndDie().orElseThrow();
    clock.move(Backoff.LEASE.multipliedBy(2));

    persistence.run(
        em -> {
          assertThat(JobNode.jobs(em).hold(claim)).isTrue();
          assertThat(node(JobIT::note).poll()).isZero();
        });
  }

  @Nested
  class Going_wrong {

    @Test
    void it_leaves_no_trace_and_is_tried_again_later() {
      queue("broken");
      JobNode node = node(JobIT::noteAndBreak);

      assertThat(node.poll()).isEqualTo(1);
      assertThat(node.poll()).isZero();

      assertThat(notes("broken")).isZero();
      assertThat(row()).isEqualTo("WAITING 1 IllegalStateException");
    }

    @Test
    void one_that_goes_wrong_does_not_hold_up_the_next() {
      queue("bad");
      queue("good");

      assertThat(node(JobIT::badAndGood).poll()).isEqualTo(2);

      assertThat(notes("good")).isEqualTo(1);
      assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void it_is_given_up_after_the_last_attempt_with_its_reason_and_told_about_once() {
      queue("hopeless");
      JobNode node = node(em -> new Work(em, (subject, manager) -> "It will never do"));

      for (int attempt = 0; attempt < 12; attempt++) {
        node.poll();
        clock.move(Duration.ofHours(13));
      }

      assertThat(row()).isEqualTo("FAILED " + Backoff.attemptsInAll() + " It will never do");
      assertThat(node.events().fired()).hasSize(1).first().isInstanceOf(JobFailed.class);
    }
  }

  @Nested
  class Coming_again {

    @BeforeEach
    void daily() {
      persistence.run(
          em ->
              em.createNativeQuery(
                      """
                      insert into job (id, kind, due_at, every_seconds, created_at)
                      values (1, 'TEST', '2026-03-10 12:00+01', 300, '2026-03-10 12:00+01')
                      """)
                  .executeUpdate());
    }

    @Test
    void it_comes_after_its_rhythm_and_once_after_a_long_pause() {
      JobNode node = node(JobIT::note);

      assertThat(node.poll()).isEqualTo(1);
      assertThat(node.poll()).isZero();
      clock.move(Duration.ofDays(40));
      assertThat(node.poll()).isEqualTo(1);
    }

    @Test
    void it_goes_on_when_the_clock_was_far_ahead_and_is_set_back() {
      clock.move(Duration.ofDays(400));
      node(JobIT::note).poll();
      clock.set(NOON);

      assertThat(node(JobIT::note).poll()).isEqualTo(1);
    }

    @Test
    void it_never_gives_up_and_is_told_about_once() {
      JobNode node = node(JobIT::noteAndBreak);

      for (int attempt = 0; attempt < 20; attempt++) {
        assertThat(node.poll()).isEqualTo(1);
        clock.move(Duration.ofMinutes(5));
      }

      assertThat(row()).isEqualTo("WAITING 20 IllegalStateException");
      assertThat(node.events().fired()).hasSize(1);
    }
  }

  private JobNode node(Function<EntityManager, JobWork> work) {
    return new JobNode(persistence, clock, work);
  }

  private void queue(String subject) {
    persistence.run(em -> JobNode.queue(em, clock).add("TEST", subject));
  }

  /** Does something in the database that can be counted. */
  private static JobWork note(EntityManager em) {
    return new Work(em, JobIT::write);
  }

  private static JobWork noteAndBreak(EntityManager em) {
    return new Work(
        em,
        (subject, manager) -> {
          write(subject, manager);
          throw new IllegalStateException("broken");
        });
  }

  private static JobWork badAndGood(EntityManager em) {
    return new Work(
        em, (subject, manager) -> subject.equals("bad") ? "Bad" : write(subject, manager));
  }

  private static String write(String subject, EntityManager em) {
    em.createNativeQuery(
            """
            insert into sign_in_attempt (source, window_start, attempts)
            values (?1, '2026-03-10 12:00+01', 1)
            on conflict (source, window_start) do update set attempts = sign_in_attempt.attempts + 1
            """)
        .setParameter(1, subject)
        .executeUpdate();
    return "";
  }

  private static long notes(String subject) {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select coalesce(sum(attempts), 0) from sign_in_attempt where source = ?1")
                        .setParameter(1, subject)
                        .getSingleResult())
                .number(0));
  }

  private static long waiting() {
    return persistence.get(
        em ->
            NativeRow.of(em.createNativeQuery("select count(*) from job").getSingleResult())
                .number(0));
  }

  private static String row() {
    return persistence.get(
        em ->
            NativeRow.of(
                    em.createNativeQuery(
                            "select state || ' ' || attempts || ' ' || problem from job order by id limit 1")
                        .getSingleResult())
                .text(0));
  }

  /** What a test wants done. */
  private interface Doing {
    String run(String subject, EntityManager em);
  }

  private record Work(EntityManager em, Doing doing) implements JobWork {

    @Override
    public String kind() {
      return "TEST";
    }

    @Override
    public String run(String subject) {
      return doing.run(subject, em);
    }
  }
}
