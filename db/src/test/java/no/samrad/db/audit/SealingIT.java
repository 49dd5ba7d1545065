package no.samrad.db.audit;

import static no.samrad.db.audit.AuditFixture.KEY;
import static no.samrad.db.audit.AuditFixture.NOON;
import static no.samrad.db.audit.AuditFixture.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingIT {

  private static final int ROUNDS = 200;
  private static final int AREAS = 3;
  private static final String BLOCKED =
      "select 1 from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  private AuditDatabase trail;

  @BeforeEach
  void create() {
    trail = new AuditDatabase(KEY);
  }

  @AfterEach
  void drop() {
    trail.close();
  }

  @Test
  void every_area_has_its_own_numbers_in_the_order_of_time() throws SQLException {
    trail.write(inArea(1, 12));
    trail.write(inArea(2, 11));
    trail.write(inArea(1, 10));

    assertThat(trail.seal()).isEqualTo(3);

    assertThat(query("select area_id || '/' || number || '=' || entry_id from samrad.audit_seal"))
        .containsExactlyInAnyOrder("1/1=10", "1/2=12", "2/1=11");
    assertThat(query("select entry_id from samrad.audit_pending")).isEmpty();
  }

  @Test
  void what_is_not_committed_is_not_sealed_and_what_is_rolled_back_leaves_nothing()
      throws SQLException {
    try (Connection open = trail.app()) {
      AuditDatabase.insert(open, anEntry(1));
      AuditDatabase.enqueue(open, 1);
      trail.write(anEntry(2));

      assertThat(trail.seal()).isEqualTo(1);
      open.rollback();
    }

    assertThat(trail.seal()).isZero();
    assertThat(query("select id from samrad.audit_entry")).containsExactly("2");
  }

  @Test
  void one_that_becomes_visible_late_is_sealed_later() throws SQLException {
    try (Connection slow = trail.app()) {
      AuditDatabase.insert(slow, anEntry(1).signedWith(KEY));
      AuditDatabase.enqueue(slow, 1);
      trail.write(anEntry(2));
      trail.seal();
      slow.commit();
    }

    assertThat(trail.seal()).isEqualTo(1);
    assertThat(query("select entry_id from samrad.audit_seal order by number"))
        .containsExactly("2", "1");
    assertThat(trail.report(AuditFixture.AREA, KEY, AuditHeads.none()).isIntact()).isTrue();
  }

  @Test
  void whoever_comes_second_has_nothing_to_do() throws SQLException {
    trail.write(anEntry(1));
    try (Connection first = trail.app()) {
      assertThat(new AuditSealer(first, KEY).isMyTurn()).isTrue();

      assertThat(trail.seal()).isZero();
      first.rollback();
    }

    assertThat(trail.seal()).isEqualTo(1);
  }

  /** Two nodes seal while two others write; again and again. */
  @Test
  void two_sealers_at_once_seal_each_entry_once_and_leave_no_gap() throws Exception {
    CyclicBarrier barrier = new CyclicBarrier(4);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<Integer>> nodes = new ArrayList<>();
    nodes.add(pool.submit(sealer(barrier)));
    nodes.add(pool.submit(sealer(barrier)));
    nodes.add(pool.submit(writer(barrier, 10_000)));
    nodes.add(pool.submit(writer(barrier, 20_000)));
    pool.shutdown();
    assertThat(pool.awaitTermination(3, TimeUnit.MINUTES)).isTrue();

    int sealed = sum(nodes.subList(0, 2)) + trail.seal();

    assertThat(sealed).isEqualTo(ROUNDS * 2);
    assertThat(query("select count(*) from samrad.audit_seal")).containsExactly("" + sealed);
    for (long area = 0; area < AREAS; area++) {
      assertThat(trail.report(area, KEY, AuditHeads.none()).findings()).isEmpty();
    }
  }

  /**
   * The lock spares a second node its work; it is the primary key that keeps chains from forking.
   */
  @Test
  void two_that_ignore_the_lock_cannot_both_commit() throws Exception {
    trail.write(anEntry(1));
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try (Connection one = trail.app();
        Connection other = trail.app()) {
      new AuditSealer(one, KEY).sealRound(NOON);
      Future<Integer> second = pool.submit(() -> new AuditSealer(other, KEY).sealRound(NOON));
      while (!second.isDone() && query(BLOCKED).isEmpty()) {
        Thread.onSpinWait();
      }
      one.commit();

      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(second::get)
          .havingCause()
          .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
          .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("23505"));
    } finally {
      pool.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update samrad.audit_entry set actor_id = 1",
        "delete from samrad.audit_entry",
        "truncate samrad.audit_entry cascade",
        "update samrad.audit_seal set number = 2",
        "delete from samrad.audit_seal",
        "alter table samrad.audit_entry add column x text",
        "set session_replication_role = replica"
      })
  void the_application_may_not(String deed) throws SQLException {
    trail.writeAndSeal(1);

    try (Connection connection = trail.app();
        Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute(deed))
          .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  private Callable<Integer> sealer(CyclicBarrier barrier) {
    return () -> {
      int sealed = 0;
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await(1, TimeUnit.MINUTES);
        sealed += trail.seal();
      }
      return sealed;
    };
  }

  private Callable<Integer> writer(CyclicBarrier barrier, int firstId) {
    return () -> {
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await(1, TimeUnit.MINUTES);
        trail.write(inArea(round % AREAS, firstId + round));
      }
      return 0;
    };
  }

  private static int sum(List<Future<Integer>> results)
      throws ExecutionException, InterruptedException {
    int sum = 0;
    for (Future<Integer> result : results) {
      sum += result.get();
    }
    return sum;
  }

  /** Never seconds old in the eyes of a check, which would call it forgotten. */
  private static AuditRow inArea(long area, long id) {
    return new AuditRow(
        id, AuditDatabase.NOW.plusSeconds(id), area, 1, "A", "DONE", "x", "[]", "", "", "");
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = trail.app();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    }
  }
}
