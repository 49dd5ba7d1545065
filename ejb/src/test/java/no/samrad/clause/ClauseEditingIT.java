package no.samrad.clause;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.rule.VerificationRule;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClauseEditingIT {

  private static final ClauseId FIRST = new ClauseId(1);
  private static final LocalDate TODAY = ClauseDesk.TODAY;
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final ClauseWords NB = new ClauseWords("Parter", "Disse: {{parties.list}}", "");
  private static final ClauseWords NN = new ClauseWords("Partar", "Desse: {{parties.list}}", "");
  private static final List<ItemLink> ITEM = List.of(new ItemLink("KOML-20-4", "a"));

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

  @Nested
  class NewEditions {

    @Test
    void another_wording_holds_from_its_day_and_the_old_one_until_then() {
      List<DomainEvent> fired = begin(edition(NB, NN, ITEM, MAY), "Kortere");

      assertThat(onDay(MAY.minusDays(1)).edition()).isEqualTo(1);
      ClauseEdition next = onDay(MAY);
      assertThat(next.edition()).isEqualTo(2);
      assertThat(next.nb()).isEqualTo(NB);
      assertThat(next.nn()).isEqualTo(NN);
      assertThat(next.items()).isEqualTo(ITEM);
      assertThat(next.verification().isDone()).isFalse();
      assertThat(fired.get(0).subject()).isEqualTo("clause/VK-01@2");
      assertThat(fired.get(0).changes())
          .contains(Change.set("firstDay", MAY), Change.set("items", "KOML-20-4:a"));
      assertThat(fired.get(0).reason()).isEqualTo("Kortere");
    }

    @Test
    void it_follows_the_newest_only_and_begins_later() {
      LocalDate begun = LocalDate.of(2026, 1, 1);
      assertRefused(
          ClauseRule.EDITION_NOT_LATER, () -> begin(edition(NB, NN, ITEM, begun), "x"), begun);
      begin(edition(NB, NN, ITEM, MAY), "Kortere");

      assertRefused(
          ClauseRule.EDITION_NOT_LATER,
          () -> begin(edition(NB, NN, ITEM, MAY.plusDays(1)), "Igjen"),
          MAY);
    }

    @Test
    void the_words_must_fit_together() {
      ClauseWords other = new ClauseWords("Partar", "Desse: {{host.name}}", "");
      ClauseWords unknown = new ClauseWords("Parter", "Disse: {{nobody.knows}}", "");
      ClauseWords broken = new ClauseWords("Parter", "Disse: {{parties.list}", "");
      ItemLink item = new ItemLink("KOML-20-4", "z");

      assertRefused(
          ClauseRule.PLACEHOLDERS_DIFFER,
          () -> begin(edition(NB, other, ITEM, MAY), "x"),
          "host.name, parties.list");
      assertRefused(
          ClauseRule.UNKNOWN_PLACEHOLDER,
          () -> begin(edition(unknown, unknown, ITEM, MAY), "x"),
          "nobody.knows");
      assertRefused(
          ClauseRule.BROKEN_PLACEHOLDER, () -> begin(edition(broken, broken, ITEM, MAY), "x"));
      assertRefused(
          ClauseRule.UNKNOWN_ITEM,
          () -> begin(edition(NB, NN, List.of(item), MAY), "x"),
          "KOML-20-4:z");
      assertRefused(
          ClauseRule.SOURCE_TOO_LONG,
          () -> begin(new NewEdition(NB, NN, true, ITEM, "x".repeat(501), MAY), "x"),
          500);
      assertThat(onDay(MAY).edition()).isEqualTo(1);
    }

    @Test
    void it_needs_a_reason() {
      assertRefused(SharedRule.REASON_MISSING, () -> begin(edition(NB, NN, ITEM, MAY), " "));
    }

    private NewEdition edition(
        ClauseWords nb, ClauseWords nn, List<ItemLink> items, LocalDate from) {
      return new NewEdition(nb, nn, true, items, "egen tekst", from);
    }
  }

  @Nested
  class Verifying {

    @Test
    void somebody_has_compared_it_with_the_law_and_can_take_that_back() {
      run(admin(), desk -> desk.editing().verify(FIRST, version(), "Juristen", TODAY, "Lest"));
      assertThat(onDay(TODAY).verification()).isEqualTo(new Verification("Juristen", TODAY));

      List<DomainEvent> fired =
          run(admin(), desk -> desk.editing().withdraw(FIRST, version(), "Feil lest"));

      assertThat(onDay(TODAY).verification().isDone()).isFalse();
      assertThat(fired.get(0).subject()).isEqualTo("clause/VK-01@1");
      assertThat(fired.get(0).changes()).contains(Change.of("verifiedBy", "Juristen", ""));
      assertRefused(
          VerificationRule.NOT_VERIFIED,
          () -> run(admin(), desk -> desk.editing().withdraw(FIRST, version(), "Igjen")));
    }

    @Test
    void a_new_edition_is_not_verified() {
      run(admin(), desk -> desk.editing().verify(FIRST, version(), "Juristen", TODAY, "Lest"));
      begin(new NewEdition(NB, NN, true, ITEM, "", MAY), "Kortere");

      assertThat(onDay(TODAY).verification().isDone()).isTrue();
      assertThat(onDay(MAY).verification().isDone()).isFalse();
    }
  }

  @Test
  void only_an_administrator_of_every_area_may() {
    NewEdition wanted = new NewEdition(NB, NN, true, ITEM, "", MAY);
    for (CurrentUser caller :
        List.of(
            Callers.holding(Role.ADMINISTRATOR, new AreaId(3)),
            Callers.holding(Role.HOST_STAFF, new AreaId(3)))) {
      assertDenied(caller, desk -> desk.editing().begin(FIRST, 1, wanted, "x"));
      assertDenied(caller, desk -> desk.editing().verify(FIRST, 1, "x", TODAY, "x"));
      assertDenied(caller, desk -> desk.editing().withdraw(FIRST, 1, "x"));
    }
  }

  @Test
  void whoever_has_not_seen_the_last_change_is_told() {
    run(admin(), desk -> desk.editing().verify(FIRST, 1, "Juristen", TODAY, "Lest"));

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(
            () ->
                run(
                    admin(),
                    desk ->
                        desk.editing()
                            .begin(FIRST, 1, new NewEdition(NB, NN, true, ITEM, "", MAY), "x")));
  }

  private void assertDenied(CurrentUser caller, Consumer<ClauseDesk> work) {
    assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> run(caller, work));
  }

  private List<DomainEvent> begin(NewEdition wanted, String reason) {
    long version = version();
    return run(admin(), desk -> desk.editing().begin(FIRST, version, wanted, reason));
  }

  private long version() {
    return persistence
        .get(em -> ClauseDesk.of(em, admin()).queries().clause(FIRST, Language.NB))
        .clause()
        .version();
  }

  private ClauseEdition onDay(LocalDate day) {
    return persistence.get(em -> ClauseDesk.libraryOn(em).clause("VK-01", day)).orElseThrow();
  }

  private static CurrentUser admin() {
    return Callers.administrator();
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<ClauseDesk> work) {
    return persistence.get(
        em -> {
          ClauseDesk desk = ClauseDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
