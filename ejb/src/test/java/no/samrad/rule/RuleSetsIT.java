package no.samrad.rule;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rule sets of the reference data, and who says that they agree with the law. */
class RuleSetsIT {

  private static final RuleSetId HOST = new RuleSetId(1);
  private static final LocalDate TODAY = RuleDesk.TODAY;
  private static final String LAWYER = "Kommuneadvokaten i Eksempelby";

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
  class Reading {

    @Test
    void six_sets_apply_and_none_is_verified() {
      List<RuleSetRow> sets = persistence.get(em -> desk(em).queries().sets(TODAY, Language.NB));

      assertThat(sets)
          .extracting(RuleSetRow::code, RuleSetRow::items)
          .containsExactly(
              tuple("KOML-20-4", 7L),
              tuple("KOML-20-4+20-3", 1L),
              tuple("GDPR-28-3", 14L),
              tuple("SPES-TOVEIS", 12L),
              tuple("RBUP-LOKAL", 14L),
              tuple("DELEGERING", 11L));
      assertThat(sets).noneMatch(set -> set.verification().isDone());
    }

    @Test
    void only_the_editions_of_the_day_are_listed() {
      LocalDate before = LocalDate.of(2018, 7, 20);

      List<RuleSetRow> sets = persistence.get(em -> desk(em).queries().sets(before, Language.NB));

      assertThat(sets).extracting(RuleSetRow::code).containsExactly("GDPR-28-3", "SPES-TOVEIS");
    }

    @Test
    void a_set_has_its_items_and_refusals_in_order_and_in_the_language_asked_for() {
      RuleSetDetails set = set(Language.NN);

      assertThat(set.items())
          .extracting(RuleItem::code)
          .containsExactly("a", "b", "c", "d", "e", "f", "g");
      assertThat(set.items().get(0).text())
          .isEqualTo("Kven som deltek, og kven som er vertskommune");
      assertThat(set.items().get(6).kinds())
          .containsExactly(EvidenceKind.CLAUSE, EvidenceKind.STATEMENT);
      assertThat(set.items()).filteredOn(item -> item.turnsOn(EvidenceKind.DATE)).hasSize(1);
      assertThat(set.refusals())
          .extracting(RuleRefusal::condition)
          .containsExactly(
              RefusalCondition.ANY_PARTY_KIND,
              RefusalCondition.DISTRICTS_OF_ONE_MUNICIPALITY,
              RefusalCondition.ANY_PARTY_KIND,
              RefusalCondition.MUNICIPALITIES_BELOW,
              RefusalCondition.TYPE_NOT_COVERED,
              RefusalCondition.FORM_NOT_COVERED,
              RefusalCondition.DAY_OUTSIDE_VALIDITY);
      assertThat(set.types()).containsExactly("HOST_MUNICIPALITY");
      assertThat(set.forms()).containsExactlyInAnyOrder("HOST_ADMINISTRATIVE", "HOST_JOINT_BOARD");
    }

    @Test
    void a_language_without_texts_means_bokmal() {
      assertThat(set(Language.SE).set().name()).isEqualTo(set(Language.NB).set().name());
      assertThat(set(Language.EN).set().name()).isNotEqualTo(set(Language.NB).set().name());
    }

    @Test
    void the_book_gives_the_edition_of_the_day_or_the_closest_in_the_order_asked_for() {
      newEdition();

      assertThat(ofDay(LocalDate.of(2024, 1, 1)))
          .containsExactly("GDPR-28-3@2016-679", "KOML-20-4@2018-83");
      assertThat(ofDay(LocalDate.of(2027, 1, 1)))
          .containsExactly("GDPR-28-3@2016-679", "KOML-20-4@2027");
      assertThat(ofDay(LocalDate.of(2001, 1, 1)))
          .containsExactly("GDPR-28-3@2016-679", "KOML-20-4@2018-83");
    }

    @Test
    void both_editions_are_shown_and_the_newest_comes_first() {
      newEdition();

      List<RuleSetRow> editions =
          persistence.get(em -> desk(em).queries().editions(HOST, Language.NB));

      assertThat(editions).extracting(RuleSetRow::edition).containsExactly("2027", "2018-83");
    }

    @Test
    void any_number_of_sets_takes_three_statements() {
      List<String> all = List.of("KOML-20-4", "KOML-20-4+20-3", "GDPR-28-3", "RBUP-LOKAL");

      assertThat(persistence.statementsOf(em -> RuleDesk.bookOn(em).sets(all, TODAY, Language.NB)))
          .isEqualTo(3);
    }

    private List<String> ofDay(LocalDate day) {
      return persistence.get(
          em ->
              RuleDesk.bookOn(em).sets(List.of("GDPR-28-3", "KOML-20-4"), day, Language.NB).stream()
                  .map(each -> each.code() + "@" + each.set().edition())
                  .toList());
    }

    private void newEdition() {
      try (TestPersistence owner = new TestPersistence(database.owner())) {
        owner.run(
            em -> {
              em.createNativeQuery(
                      "update rule_set set valid_to = '2026-07-01' where code = 'KOML-20-4'")
                  .executeUpdate();
              em.createNativeQuery(
                      "insert into rule_set (id, code, edition, valid_from) values (90,"
                          + " 'KOML-20-4', '2027', '2026-07-01')")
                  .executeUpdate();
              em.createNativeQuery(
                      "insert into rule_set_name (rule_set_id, language, name) values (90, 'nb',"
                          + " 'Ny')")
                  .executeUpdate();
            });
      }
    }
  }

  @Nested
  class Verifying {

    @Test
    void somebody_has_compared_it_with_the_source() {
      List<DomainEvent> fired = verify(LAWYER, TODAY, "Lest mot lovteksten");

      assertThat(set(Language.NB).set().verification()).isEqualTo(new Verification(LAWYER, TODAY));
      assertThat(fired.get(0).subject()).isEqualTo("ruleSet/KOML-20-4@2018-83");
      assertThat(fired.get(0).reason()).isEqualTo("Lest mot lovteksten");
      assertThat(fired.get(0).changes())
          .containsExactly(
              Change.of("verifiedBy", "", LAWYER), Change.of("verifiedOn", "", "2026-03-10"));
    }

    @Test
    void it_can_be_withdrawn_with_a_reason() {
      verify(LAWYER, TODAY, "Lest");

      assertRefused(SharedRule.REASON_MISSING, () -> withdraw(" "));
      List<DomainEvent> fired = withdraw("Loven er endret");

      assertThat(set(Language.NB).set().verification().isDone()).isFalse();
      assertThat(fired.get(0).changes()).contains(Change.of("verifiedOn", "2026-03-10", ""));
      assertRefused(VerificationRule.NOT_VERIFIED, () -> withdraw("Igjen"));
    }

    @Test
    void what_is_missing_or_cannot_be_is_refused() {
      assertRefused(VerificationRule.VERIFIER_MISSING, () -> verify(" ", TODAY, "Lest"));
      assertRefused(
          VerificationRule.VERIFIER_TOO_LONG, () -> verify("x".repeat(201), TODAY, "Lest"), 200);
      assertRefused(
          VerificationRule.VERIFIED_AHEAD, () -> verify(LAWYER, TODAY.plusDays(1), "Lest"), TODAY);
      assertRefused(SharedRule.DAY_MISSING, () -> verify(LAWYER, null, "Lest"));
      assertRefused(SharedRule.REASON_MISSING, () -> verify(LAWYER, TODAY, ""));
      assertThat(set(Language.NB).set().verification().isDone()).isFalse();
    }

    @Test
    void whoever_has_not_seen_the_last_change_is_told() {
      verify(LAWYER, TODAY, "Lest");

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.administrator(),
                      desk -> desk.verification().verify(HOST, 1, LAWYER, TODAY, "Lest")));
    }

    @Test
    void only_an_administrator_of_every_area_may() {
      for (CurrentUser caller :
          List.of(
              Callers.holding(Role.ADMINISTRATOR, new AreaId(3)),
              Callers.holding(Role.HOST_STAFF, new AreaId(3)),
              new CurrentUser())) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () ->
                    run(
                        caller,
                        desk -> desk.verification().verify(HOST, 1, LAWYER, TODAY, "Lest")));
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(() -> run(caller, desk -> desk.verification().withdraw(HOST, 1, "Feil")));
      }
    }

    @Test
    void one_that_does_not_exist_is_not_found() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.administrator(),
                      desk ->
                          desk.verification().verify(new RuleSetId(99), 1, LAWYER, TODAY, "Lest")));
    }

    private List<DomainEvent> verify(String by, LocalDate on, String reason) {
      long version = set(Language.NB).version();
      return run(
          Callers.administrator(),
          desk -> desk.verification().verify(HOST, version, by, on, reason));
    }

    private List<DomainEvent> withdraw(String reason) {
      long version = set(Language.NB).version();
      return run(
          Callers.administrator(), desk -> desk.verification().withdraw(HOST, version, reason));
    }
  }

  private static RuleDesk desk(EntityManager em) {
    return RuleDesk.of(em, Callers.administrator());
  }

  private RuleSetDetails set(Language language) {
    return persistence.get(em -> desk(em).queries().set(HOST, language));
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<RuleDesk> work) {
    return persistence.get(
        em -> {
          RuleDesk desk = RuleDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
