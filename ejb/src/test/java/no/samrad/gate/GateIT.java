package no.samrad.gate;

import static no.samrad.gate.GateDesk.TODAY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gate of an area, on PostgreSQL (E7, SI-06). */
class GateIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  @BeforeEach
  void open() {
    persistence.run(OpenArea::make);
  }

  @AfterEach
  void close() {
    persistence.close();
    database.close();
  }

  @Test
  void it_is_open_when_all_five_are_in_place() {
    GateSheet sheet = sheet(TODAY);

    assertThat(sheet.open()).isTrue();
    assertThat(sheet.preconditions())
        .extracting(Precondition::cause, Precondition::state)
        .containsExactly(
            tuple(GateCause.DATA_PROCESSING, GateState.IN_FORCE),
            tuple(GateCause.LEGAL_BASIS, GateState.CLEARED),
            tuple(GateCause.DPIA, GateState.CLEARED),
            tuple(GateCause.HOST, GateState.SET),
            tuple(GateCause.COUNCIL, GateState.SET));
    assertThat(sheet.closesOn()).isNull();
    assertThat(sheet.outside()).hasSize(12).doesNotContain("Kristiansand");
    assertThatCode(() -> require(TODAY)).doesNotThrowAnyException();
  }

  /** The oracle of E7. */
  @Test
  void when_the_agreement_ends_the_last_day_is_open_and_the_next_is_not() {
    sql("update agreement_version set expires_on = '2025-12-31' where id = 70");

    assertThatCode(() -> require(LAST)).doesNotThrowAnyException();
    assertRefused(
        GateRule.CLOSED,
        () -> require(LAST.plusDays(1)),
        List.of(GateCause.DATA_PROCESSING),
        LAST.plusDays(1));
    assertThat(sheet(LAST).closesOn()).isEqualTo(LAST.plusDays(1));
    assertThat(sheet(LAST.plusDays(1)).preconditions().get(0).state()).isEqualTo(GateState.ENDED);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "update agreement_version set in_force_on = '2027-01-01' where id = 70 | DATA_PROCESSING |"
            + " UNDER_WAY",
        "update signature set signed_on = null, method = '', evidence_note = '' where id = 70 |"
            + " DATA_PROCESSING | UNDER_WAY",
        "update host_term set unit_id = (select unit_id from unit_code where code = '4203') where"
            + " id = 70 | DATA_PROCESSING | WITHOUT_HOST",
        "update area_clearance set status = 'WITHDRAWN' where id = 70 | LEGAL_BASIS | WITHDRAWN",
        "update area_clearance set valid_to = '2026-03-10' where id = 71 | DPIA | LAPSED",
        "delete from area_clearance where id = 71 | DPIA | NONE",
        "update nfp_council set valid_to = '2026-03-10' where id = 70 | COUNCIL | NONE"
      })
  void each_cause_is_named(String happens, GateCause cause, GateState state) {
    sql(happens);

    assertRefused(GateRule.CLOSED, () -> require(TODAY), List.of(cause), TODAY);
    assertThat(sheet(TODAY).preconditions())
        .filteredOn(each -> !each.stands())
        .extracting(Precondition::cause, Precondition::state)
        .containsExactly(tuple(cause, state));
  }

  @Test
  void every_cause_is_named_at_once() {
    sql("delete from area_clearance where area_id = 3");
    sql("delete from host_term where id = 70");

    assertRefused(
        GateRule.CLOSED,
        () -> require(TODAY),
        List.of(GateCause.DATA_PROCESSING, GateCause.LEGAL_BASIS, GateCause.DPIA, GateCause.HOST),
        TODAY);
  }

  @Test
  void it_says_when_something_stands_or_falls() {
    sql("update area_clearance set valid_to = '2026-06-01' where id = 71");
    sql("update area_clearance set valid_from = '2026-05-01' where id = 70");

    assertThat(sheet(TODAY).preconditions())
        .filteredOn(each -> each.changesOn() != null)
        .extracting(Precondition::cause, Precondition::stands, Precondition::changesOn)
        .containsExactly(
            tuple(GateCause.LEGAL_BASIS, false, LocalDate.of(2026, 5, 1)),
            tuple(GateCause.DPIA, true, LocalDate.of(2026, 6, 1)));
  }

  @Test
  void a_status_holds_until_the_next_and_is_taken_back_when_it_never_was() {
    ClearanceId id = record(ClearanceStatus.WITHDRAWN, "", TODAY, null);
    assertThat(sheet(TODAY).open()).isFalse();
    assertThat(sheet(TODAY.minusDays(1)).open()).isTrue();

    ClearanceRow row = get(desk -> desk.queries().clearance(AGDER, id, TODAY));
    assertThat(row.holds()).isTrue();
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> run(desk -> remove(desk, id, row.version() + 1)));
    List<DomainEvent> events = run(desk -> remove(desk, id, row.version()));

    assertThat(sheet(TODAY).open()).isTrue();
    assertThat(events.get(0).changes()).contains(Change.of("clearance", "WITHDRAWN", ""));
    List<ClearanceRow> left = get(desk -> desk.queries().history(AGDER, TODAY));
    assertThat(left).hasSize(2);
  }

  private static void remove(GateDesk desk, ClearanceId id, long seen) {
    desk.keeping().remove(id, seen, "Ført feil");
  }

  @Test
  void what_is_recorded_is_sound() {
    assertRefused(
        GateRule.REFERENCE_MISSING, () -> record(ClearanceStatus.CLEARED, " ", TODAY, null));
    assertRefused(GateRule.STATUS_MISSING, () -> record(null, "Sak 1", TODAY, null));
    assertRefused(
        GateRule.REFERENCE_TOO_LONG,
        () -> record(ClearanceStatus.CLEARED, "x".repeat(301), TODAY, null));
    assertRefused(
        GateRule.LAST_DAY_WITHOUT_CLEARANCE,
        () -> record(ClearanceStatus.IN_PROGRESS, "", TODAY, TODAY));
    assertRefused(
        GateRule.ALREADY_FROM_THAT_DAY,
        () -> record(ClearanceStatus.CLEARED, "Sak 1", LocalDate.of(2024, 1, 1), null));
    assertRefused(
        SharedRule.PERIOD_RUNS_BACKWARDS,
        () -> record(ClearanceStatus.CLEARED, "Sak 1", TODAY, TODAY.minusDays(1)));
    assertRefused(
        SharedRule.DAY_MISSING, () -> record(ClearanceStatus.CLEARED, "Sak 1", null, null));
  }

  @Test
  void only_the_host_and_administrators_record() {
    CurrentUser leader = Callers.holding(Role.TEAM_LEADER, AGDER);
    NewClearance wanted =
        new NewClearance(ClearanceKind.DPIA, ClearanceStatus.IN_PROGRESS, "", TODAY, null);

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                persistence.get(
                    em -> GateDesk.of(em, leader).keeping().record(AGDER, wanted, "Prøve", null)));
  }

  private ClearanceId record(
      ClearanceStatus status, String reference, LocalDate from, LocalDate lastDay) {
    return get(
        desk ->
            desk.keeping()
                .record(
                    AGDER,
                    new NewClearance(ClearanceKind.LEGAL_BASIS, status, reference, from, lastDay),
                    "Prøve",
                    null));
  }

  private GateSheet sheet(LocalDate day) {
    return get(desk -> desk.queries().sheet(AGDER, day, Language.NB));
  }

  private void require(LocalDate day) {
    persistence.run(em -> GateDesk.gateOn(em).requireOpen(AGDER, day));
  }

  private void sql(String statement) {
    persistence.run(em -> em.createNativeQuery(statement).executeUpdate());
  }

  private <T> T get(Function<GateDesk, T> work) {
    return persistence.get(
        em -> work.apply(GateDesk.of(em, Callers.holding(Role.HOST_STAFF, AGDER))));
  }

  private List<DomainEvent> run(Consumer<GateDesk> work) {
    return get(
        desk -> {
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
