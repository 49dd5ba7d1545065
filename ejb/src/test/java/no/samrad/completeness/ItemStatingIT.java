package no.samrad.completeness;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Consumer;
import no.samrad.agreement.AgreementId;
import no.samrad.agreement.AgreementRows;
import no.samrad.clause.ItemLink;
import no.samrad.db.TestDatabase;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemStatingIT {

  private static final AgreementId AGREEMENT = AgreementRows.AGREEMENT;
  private static final ItemLink G = new ItemLink("KOML-20-4", "g");
  private static final ItemLink F = new ItemLink("KOML-20-4", "f");
  private static final AreaId AGDER = new AreaId(3);

  private TestDatabase database;
  private TestPersistence persistence;

  @BeforeEach
  void start() {
    database = TestDatabase.restored();
    persistence = new TestPersistence(database.app());
    persistence.run(AgreementRows::insert);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void a_statement_is_kept_with_who_and_when() {
    List<DomainEvent> fired = state(G, StatementKind.DOES_NOT_APPLY, "Ingen slike forhold.");

    StatementFact fact = statements().get(0);
    assertThat(fact.item()).isEqualTo(G);
    assertThat(fact.stated().kind()).isEqualTo(StatementKind.DOES_NOT_APPLY);
    assertThat(fact.stated().text()).isEqualTo("Ingen slike forhold.");
    assertThat(fact.stated().by()).isEqualTo("Ingvild Eksempel");
    assertThat(fact.stated().at()).isNotNull();
    assertThat(fired.get(0).inArea()).contains(AGDER);
    assertThat(fired.get(0).changes())
        .containsExactly(
            Change.set("item", "KOML-20-4:g"), Change.set("statement", "DOES_NOT_APPLY"));
  }

  @Test
  void only_items_that_allow_it_take_a_statement() {
    assertRefused(
        CompletenessRule.NOTHING_TO_STATE,
        () -> state(F, StatementKind.DOES_NOT_APPLY, "Nei"),
        "KOML-20-4:f");
    assertRefused(
        CompletenessRule.NOTHING_TO_STATE,
        () -> state(new ItemLink("KOML-99", "g"), StatementKind.DOES_NOT_APPLY, "Nei"));
  }

  @Test
  void it_says_something() {
    assertRefused(CompletenessRule.KIND_MISSING, () -> state(G, null, "Ingen"));
    assertRefused(
        CompletenessRule.STATEMENT_MISSING, () -> state(G, StatementKind.TAKEN_CARE_OF, " "));
    assertRefused(
        CompletenessRule.STATEMENT_TOO_LONG,
        () -> state(G, StatementKind.TAKEN_CARE_OF, "x".repeat(2001)),
        2000);
    assertThat(statements()).isEmpty();
  }

  @Test
  void there_is_one_at_a_time() {
    state(G, StatementKind.DOES_NOT_APPLY, "Ingen");

    assertRefused(
        CompletenessRule.ALREADY_STATED, () -> state(G, StatementKind.TAKEN_CARE_OF, "Vedlegg 2"));
    withdraw(AGREEMENT, "Feil");
    state(G, StatementKind.TAKEN_CARE_OF, "Vedlegg 2");
    assertThat(statements()).hasSize(1);
  }

  @Test
  void it_is_withdrawn_once_with_a_reason_and_only_where_it_was_made() {
    state(G, StatementKind.DOES_NOT_APPLY, "Ingen");
    StatedItem stated = statements().get(0).stated();

    assertRefused(SharedRule.REASON_MISSING, () -> withdraw(AGREEMENT, " "));
    List<DomainEvent> fired = withdraw(AGREEMENT, "Arkivet er nevnt likevel");

    assertThat(statements()).isEmpty();
    assertThat(fired.get(0).reason()).isEqualTo("Arkivet er nevnt likevel");
    assertRefused(
        CompletenessRule.ALREADY_WITHDRAWN,
        () ->
            run(
                host(),
                desk ->
                    desk.stating()
                        .withdraw(AGREEMENT, stated.id(), stated.version() + 1, "Igjen")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                run(
                    host(),
                    desk -> desk.stating().withdraw(AGREEMENT, new StatementId(1), 1, "Feil")));
  }

  @Test
  void whoever_has_not_seen_the_last_change_is_told() {
    state(G, StatementKind.DOES_NOT_APPLY, "Ingen");
    StatementId id = statements().get(0).stated().id();

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> run(host(), desk -> desk.stating().withdraw(AGREEMENT, id, 99, "Feil")));
  }

  @Test
  void only_administrator_and_host_of_the_area_may() {
    for (CurrentUser caller :
        List.of(
            Callers.holding(Role.MUNICIPAL_CONTACT, AGDER),
            Callers.holding(Role.AUDITOR, AGDER),
            Callers.holding(Role.HOST_STAFF, new AreaId(1)))) {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  run(
                      caller,
                      desk ->
                          desk.stating().state(AGREEMENT, G, StatementKind.DOES_NOT_APPLY, "x")));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  run(
                      caller,
                      desk -> desk.stating().withdraw(AGREEMENT, new StatementId(1), 1, "x")));
    }
  }

  private List<DomainEvent> state(ItemLink item, StatementKind kind, String text) {
    return run(host(), desk -> desk.stating().state(AGREEMENT, item, kind, text));
  }

  private List<DomainEvent> withdraw(AgreementId agreement, String reason) {
    StatedItem stated = statements().get(0).stated();
    return run(
        host(), desk -> desk.stating().withdraw(agreement, stated.id(), stated.version(), reason));
  }

  private List<StatementFact> statements() {
    return persistence.get(em -> CompletenessDesk.of(em, host()).statements().on(AGREEMENT));
  }

  private static CurrentUser host() {
    return Callers.holding(Role.HOST_STAFF, AGDER);
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<CompletenessDesk> work) {
    return persistence.get(
        em -> {
          CompletenessDesk desk = CompletenessDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
