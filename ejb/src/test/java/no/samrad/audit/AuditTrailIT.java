package no.samrad.audit;

import static no.samrad.audit.Audit.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.db.audit.AreaChainCheck;
import no.samrad.db.audit.AreaReport;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.FindingKind;
import no.samrad.shared.Change;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditTrailIT {

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void what_happens_is_written_with_everything_there_is_to_know() throws SQLException {
    happen(Audit.HostMoved.at(NOON));

    assertThat(
            rows(
                """
                select area_id, actor_id, action, outcome, subject, changes, reason,
                  occurred_at at time zone 'UTC'
                from samrad.audit_entry
                """))
        .containsExactly(
            "1|7|HostMoved|DONE|area/1|[{\"what\":\"host\",\"from\":\"unit/1\",\"to\":\"unit/2\"}]"
                + "|Vedtatt i rådet|2026-03-10 11:00:00.123456");
  }

  @Test
  void it_is_signed_waits_for_its_seal_and_gets_it() throws SQLException {
    happen(Audit.HostMoved.at(Instant.parse("2026-03-10T11:00:00.999999999Z")));
    assertThat(rows("select count(*) from samrad.audit_pending")).containsExactly("1");

    assertThat(persistence.<Integer>get(AuditTrailIT::seal)).isEqualTo(1);

    assertThat(check(1).findings()).isEmpty();
    assertThat(check(1).sealed()).isEqualTo(1);
    assertThat(rows("select count(*) from samrad.audit_pending")).containsExactly("0");
  }

  @Test
  void what_is_rolled_back_never_happened() throws SQLException {
    assertThatThrownBy(
            () ->
                persistence.run(
                    em -> {
                      Audit.on(em).trail().record(Audit.HostMoved.at(NOON));
                      em.flush();
                      throw new IllegalStateException("the change fails");
                    }))
        .hasMessage("the change fails");

    assertThat(rows("select id from samrad.audit_entry")).isEmpty();
    assertThat(rows("select entry_id from samrad.audit_pending")).isEmpty();
  }

  @Test
  void what_cannot_be_written_down_does_not_happen() throws SQLException {
    superuser("revoke insert on samrad.audit_entry from samrad_app");

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                persistence.run(
                    em -> {
                      em.createNativeQuery("delete from unit_population").executeUpdate();
                      Audit.on(em).trail().record(Audit.HostMoved.at(NOON));
                    }));

    assertThat(rows("select count(*) > 0 from samrad.unit_population")).containsExactly("t");
  }

  @Test
  void a_refusal_is_an_entry_like_any_other() throws SQLException {
    Refusal refusal = Refusal.byContainer("/audit", "7F3K-20A9");
    persistence.run(em -> Audit.on(em).trail().write(Happening.of(refusal, NOON)));

    assertThat(rows("select action, outcome, subject, actor_id, reference from samrad.audit_entry"))
        .containsExactly("AccessRefused|REFUSED|/audit|7|7F3K-20A9");
    assertThat(rows("select changes from samrad.audit_entry").get(0)).contains("right");
  }

  @Test
  void the_worst_text_comes_back_unbroken_and_still_verifies() throws SQLException {
    Change worst =
        Change.set("name", "<script>'\"\\ \u0000\u001b[2J\u202e😀\ud83d 10:x,".repeat(200));
    happen(
        new Audit.HostMoved(
            NOON, Audit.AGDER, List.of(worst), "one\ntwo =1+1 \ud83d" + worst.to()));
    persistence.run(AuditTrailIT::seal);

    assertThat(check(1).findings()).isEmpty();
    List<TrailRow> rows =
        persistence.get(em -> Audit.on(em).queries().export(AuditFilter.everything()));
    assertThat(rows.get(0).changes().get(0).to()).startsWith("<script>'\"\\ \\u{0}\\u{1b}[2J");
    assertThat(rows.get(0).reason()).startsWith("one two =1+1 \\u{d83d}");
  }

  @Test
  void taking_a_key_into_use_signs_what_came_before() throws SQLException {
    persistence.run(em -> unsigned(em).trail().record(Audit.HostMoved.at(NOON)));
    persistence.run(em -> sealing(unsigned(em)));
    assertThat(check(1).findings()).extracting("kind").containsExactly(FindingKind.UNSIGNED_CHAIN);

    persistence.run(AuditTrailIT::takeKeyIntoUse);
    persistence.run(AuditTrailIT::seal);
    persistence.run(AuditTrailIT::takeKeyIntoUse);

    assertThat(check(1).findings()).extracting("kind").containsExactly(FindingKind.BEFORE_THE_KEY);
    assertThat(check(1).isIntact()).isTrue();
    assertThat(rows("select action from samrad.audit_entry order by id"))
        .containsExactly("HostMoved", "AuditKeyTakenIntoUse");
  }

  private static Audit unsigned(EntityManager em) {
    return Audit.on(em).without(Audit.KEY);
  }

  private static int seal(EntityManager em) {
    return sealing(Audit.on(em));
  }

  private static int sealing(Audit audit) {
    try {
      return audit.seals().sealWaiting();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean takeKeyIntoUse(EntityManager em) {
    try {
      return Audit.on(em).seals().takeKeyIntoUse();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private AreaReport check(long area) {
    AreaChainCheck check = AreaChainCheck.of(area, AuditHeads.none());
    while (!check.isDone()) {
      persistence.run(em -> Audit.on(em).seals().proceed(check));
    }
    return check.report();
  }

  private void happen(Audit.HostMoved event) {
    persistence.run(em -> Audit.on(em).trail().record(event));
  }

  private void superuser(String sql) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String sql) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          columns.add(row.getString(i));
        }
        rows.add(String.join("|", columns));
      }
      return rows;
    }
  }
}
