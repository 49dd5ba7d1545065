package no.samrad.criteria;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.samrad.criteria.CriteriaSetRow.CriterionRow;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.rule.Verification;
import no.samrad.rule.VerificationRule;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sets of criteria and who has compared them with their source, on PostgreSQL. */
class CriteriaIT {

  private static final String SET = "CRITERIA_2023";
  private static final String OFFICE = "Nasjonalt kontor";
  private static final String WHY = "Sammenlignet med presentasjonen";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());
  private final RecordedEvents events = new RecordedEvents();

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void each_set_has_its_criteria_and_nobody_has_compared_it() {
    assertThat(sets()).extracting(CriteriaSetRow::code).containsExactly(SET, "CRITERIA_2020");
    assertThat(newest().criteria())
        .extracting(CriterionRow::percent)
        .containsExactly(73, 32, 45, 37, 16, 40, 36, 86, 16, 19);
    assertThat(newest().firstDay()).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThat(newest().inferred()).isTrue();
    assertThat(sets().get(1).lastDay()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(sets().get(1).inferred()).isFalse(); // no share is published of it
  }

  @Test
  void somebody_says_so_and_takes_it_back() {
    verify(newest().verification(), OFFICE, TODAY, WHY);

    Verification done = new Verification(OFFICE, TODAY);
    assertThat(newest().verification()).isEqualTo(done);
    assertThat(newest().inferred()).isFalse();

    withdraw(done, "Feil rekkefølge");

    assertThat(newest().verification().isDone()).isFalse();
    assertThat(events.fired())
        .extracting(DomainEvent::subject, DomainEvent::reason)
        .containsExactly(
            tuple("criteria/" + SET, WHY), tuple("criteria/" + SET, "Feil rekkefølge"));
  }

  @Test
  void what_nobody_means_is_refused() {
    Verification seen = Verification.none();

    assertRefused(VerificationRule.VERIFIER_MISSING, () -> verify(seen, " ", TODAY, WHY));
    assertRefused(
        VerificationRule.VERIFIED_AHEAD, () -> verify(seen, OFFICE, TODAY.plusDays(1), WHY), TODAY);
    assertRefused(SharedRule.REASON_MISSING, () -> verify(seen, OFFICE, TODAY, ""));
    assertRefused(VerificationRule.NOT_VERIFIED, () -> withdraw(seen, WHY));
    assertThat(newest().verification().isDone()).isFalse();
  }

  @Test
  void who_looked_before_another_said_so_looks_again() {
    Verification seen = newest().verification();
    verify(seen, OFFICE, TODAY, WHY);

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> verify(seen, "En annen", TODAY, WHY));
    assertThat(newest().verification().by()).isEqualTo(OFFICE);
  }

  @Test
  void an_administrator_of_one_area_does_not_speak_for_the_programme() {
    CurrentUser local = Callers.holding(Role.ADMINISTRATOR, new AreaId(3));

    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                persistence.run(
                    em ->
                        verifying(em, local).verify(SET, Verification.none(), OFFICE, TODAY, WHY)));
  }

  private List<CriteriaSetRow> sets() {
    return persistence.get(
        em -> {
          CriteriaQueries queries = new CriteriaQueries();
          queries.book = book(em);
          return queries.sets(Language.NB);
        });
  }

  private CriteriaSetRow newest() {
    return sets().get(0);
  }

  private void verify(Verification seen, String by, LocalDate on, String why) {
    persistence.run(em -> verifying(em, Callers.administrator()).verify(SET, seen, by, on, why));
  }

  private void withdraw(Verification seen, String why) {
    persistence.run(em -> verifying(em, Callers.administrator()).withdraw(SET, seen, why));
  }

  private CriteriaVerifying verifying(EntityManager em, CurrentUser caller) {
    CriteriaVerifying useCase = new CriteriaVerifying();
    useCase.book = book(em);
    useCase.access = Callers.accessOf(caller);
    useCase.clock = Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);
    useCase.events = events;
    return useCase;
  }

  private static CriteriaBook book(EntityManager em) {
    CriteriaBook book = new CriteriaBook();
    book.em = em;
    return book;
  }
}
