package no.samrad.audit;

import static no.samrad.audit.Audit.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.samrad.db.TestDatabase;
import no.samrad.db.audit.AreaChainCheck;
import no.samrad.db.audit.AreaReport;
import no.samrad.db.audit.AuditHead;
import no.samrad.db.audit.AuditHeads;
import no.samrad.db.audit.FindingKind;
import no.samrad.db.audit.TrailReport;
import no.samrad.security.AccessDenied;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerificationIT {

  private static final AreaId ONE = new AreaId(1);
  private static final AreaId TWO = new AreaId(2);
  private static final AuditHeads NONE = AuditHeads.none();

  private static TestDatabase database;
  private static TestPersistence persistence;

  @BeforeAll
  static void three_entries_in_each_of_two_areas_and_one_in_none() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(
        em -> {
          AuditTrail trail = Audit.on(em).trail();
          for (int i = 0; i < 3; i++) {
            trail.record(Audit.HostMoved.at(NOON).in(ONE));
            trail.record(Audit.HostMoved.at(NOON).in(TWO));
          }
          trail.record(Audit.HostMoved.at(NOON).in(null));
        });
    persistence.run(
        em -> {
          try {
            assertThat(Audit.on(em).seals().sealWaiting()).isEqualTo(7);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @AfterAll
  static void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void the_installation_comes_first_then_the_areas_by_name() {
    List<ChainRow> chains = persistence.get(em -> Audit.byAuditor(em).verification().chains(NONE));

    assertThat(chains).extracting(AuditVerificationIT::areaOf).startsWith(AuditFilter.INSTALLATION);
    assertThat(chains).extracting(ChainRow::length).containsExactly(1L, 3L, 3L);
    assertThat(chains.get(1).area().name()).isNotEmpty().isLessThan(chains.get(2).area().name());
    assertThat(chains.get(1).sealedAt()).isEqualTo(NOON);
  }

  @Test
  void an_area_that_has_lost_everything_is_still_checked_when_a_head_knows_it() {
    AuditHeads earlier = new AuditHeads(List.of(new AuditHead(9, 4, "a".repeat(64), NOON)));

    List<ChainRow> chains =
        persistence.get(em -> Audit.byAuditor(em).verification().chains(earlier));
    AreaReport report =
        persistence.get(em -> checked(Audit.byAuditor(em).verification(), new AreaId(9), earlier));

    assertThat(chains).extracting(AuditVerificationIT::areaOf).contains(new AreaId(9));
    assertThat(report.findings()).extracting("kind").containsExactly(FindingKind.CUT_TAIL);
  }

  @Test
  void a_check_tells_what_a_dba_did_and_nothing_when_it_is_put_back() throws SQLException {
    dba("update samrad.audit_entry set reason = 'ny' where area_id = 2");
    AreaReport touched = check(TWO);
    dba("update samrad.audit_entry set reason = 'Vedtatt i rådet' where area_id = 2");

    assertThat(touched.broken()).isEqualTo(3);
    assertThat(check(TWO).isIntact()).isTrue();
  }

  @Test
  void a_check_is_recorded_with_its_result() {
    AreaReport touched = new AreaReport(2, 3, 3, "a".repeat(64), List.of(), 1);
    persistence.run(
        em -> {
          Audit audit = Audit.on(em, Role.OPERATIONS, null);

          TrailReport whole = audit.verification().conclude(List.of(check(ONE), touched), NONE);

          assertThat(whole.isIntact()).isFalse();
          assertThat(whole.withKey()).isTrue();
          assertThat(whole.withHeads()).isFalse();
          assertThat(audit.events.fired())
              .containsExactly(new AuditVerified(2, 6, 1, true, false, NOON));
        });
  }

  @Test
  void exported_heads_are_recorded_and_recognised_later() {
    persistence.run(
        em -> {
          Audit audit = Audit.byAuditor(em);
          AuditHeads heads = AuditHeads.parse(audit.verification().exportHeads().asText());

          assertThat(heads.heads()).extracting(AuditHead::area).containsExactly(0L, 1L, 2L);
          assertThat(checked(audit.verification(), ONE, heads).isIntact()).isTrue();
          assertThat(audit.events.fired()).singleElement().isInstanceOf(AuditHeadsExported.class);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATIONS})
  void who_holds_a_role_in_one_area_checks_that_area(String role) {
    persistence.run(
        em -> {
          AuditVerification verification = Audit.on(em, role, ONE).verification();

          assertThat(verification.chains(NONE))
              .extracting(AuditVerificationIT::areaOf)
              .containsExactly(ONE);
          assertThat(verification.exportHeads().heads()).hasSize(1);
          assertThat(checked(verification, ONE, NONE).sealed()).isEqualTo(3);
          assertThatExceptionOfType(AccessDenied.class)
              .isThrownBy(() -> checked(verification, TWO, NONE));
          assertThatExceptionOfType(AccessDenied.class)
              .isThrownBy(() -> checked(verification, AuditFilter.INSTALLATION, NONE));
        });
  }

  private static AreaId areaOf(ChainRow row) {
    return row.area().area();
  }

  private static AreaReport checked(
      AuditVerification verification, AreaId area, AuditHeads earlier) {
    AreaChainCheck check = AreaChainCheck.of(area.value(), earlier);
    while (!check.isDone()) {
      verification.check(check);
    }
    return check.report();
  }

  private static AreaReport check(AreaId area) {
    return persistence.get(em -> checked(Audit.byAuditor(em).verification(), area, NONE));
  }

  private static void dba(String sql) throws SQLException {
    try (Connection connection = database.superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
