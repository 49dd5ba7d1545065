package no.samrad.knowledge;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.knowledge.KeyPeople.Knowledge;
import no.samrad.knowledge.KeyPeople.Sole;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.IdentityNumbers;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.SharedRule;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What depends on one person only, on PostgreSQL. */
class KnowledgeIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final PersonId JONAS = new PersonId(10);
  private static final PersonId MAJA = new PersonId(11);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  @BeforeEach
  void people() {
    sql(
        "insert into person (id, given_name, family_name) values (10, 'Jonas', 'Tenktmann'), (11,"
            + " 'Maja', 'Demodal'), (99, 'Fremmed', 'Demo')");
    sql(
        """
        insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from, valid_to)
        select p.id, 3, p.id, 'FAMILY_NURSE', 'MIDWIFE', c.unit_id, 100, '2026-01-01', case p.id when 11 then date '2026-05-01' end
        from unit_code c, person p where c.code = '4203' and p.id in (10, 11)
        """);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void what_one_alone_can_do_is_a_risk_and_what_nobody_can_too() {
    KnowledgeId reports = keep(it -> it.add(AGDER, "Melder tall", TODAY));
    assertThat(on(TODAY).knowledge())
        .extracting(Knowledge::name, Knowledge::atRisk, each -> each.holders().size())
        .containsExactly(tuple("Melder tall", true, 0));

    keep(it -> it.hold(reports, JONAS, TODAY));
    keep(it -> it.hold(reports, MAJA, TODAY));

    assertThat(on(TODAY).risks()).isZero();
    assertThat(on(MAY).knowledge()) // Maja has left the team
        .extracting(Knowledge::atRisk, each -> each.holders().size())
        .containsExactly(tuple(true, 1));
  }

  @Test
  void it_ends_for_those_who_can_do_it_and_as_a_whole() {
    KnowledgeId reports = keep(it -> it.add(AGDER, "Melder tall", TODAY));
    HolderId jonas = keep(it -> it.hold(reports, JONAS, TODAY));
    keep(it -> it.hold(reports, MAJA, TODAY));

    run(it -> it.release(jonas, TODAY.plusDays(3)));
    assertThat(on(TODAY.plusDays(4)).risks()).isEqualTo(1);
    assertRefused(
        KnowledgeRule.ALREADY_ENDED,
        () -> run(it -> it.release(jonas, TODAY.plusDays(3))),
        TODAY.plusDays(3));

    run(it -> it.end(reports, TODAY.plusDays(9)));
    assertThat(on(TODAY.plusDays(9)).knowledge()).hasSize(1);
    assertThat(on(TODAY.plusDays(10)).knowledge()).isEmpty();
    assertRefused(
        KnowledgeRule.ALREADY_ENDED,
        () -> run(it -> it.end(reports, TODAY.plusDays(9))),
        TODAY.plusDays(9));
  }

  @Test
  void what_is_wrong_is_refused() {
    KnowledgeId reports = keep(it -> it.add(AGDER, "Melder tall", TODAY));
    keep(it -> it.hold(reports, JONAS, TODAY));

    assertRefused(KnowledgeRule.NAME_MISSING, () -> keep(it -> it.add(AGDER, " ", TODAY)));
    assertRefused(
        KnowledgeRule.NAME_TOO_LONG, () -> keep(it -> it.add(AGDER, "x".repeat(201), TODAY)), 200);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> keep(it -> it.add(AGDER, IdentityNumbers.BIRTH_NUMBER, TODAY)));
    assertRefused(KnowledgeRule.NAME_TAKEN, () -> keep(it -> it.add(AGDER, "Melder tall", TODAY)));
    assertRefused(KnowledgeRule.PERSON_MISSING, () -> keep(it -> it.hold(reports, null, TODAY)));
    assertRefused(KnowledgeRule.HELD_ALREADY, () -> keep(it -> it.hold(reports, JONAS, MAY)));
    assertRefused(
        KnowledgeRule.OUTSIDE_ITS_TIME,
        () -> keep(it -> it.hold(reports, MAJA, TODAY.minusDays(1))),
        TODAY);
    assertRefused(
        SharedRule.PERIOD_RUNS_BACKWARDS,
        () -> run(it -> it.end(reports, TODAY.minusDays(1))),
        TODAY,
        TODAY.minusDays(1));
  }

  @Test
  void only_those_near_are_named_by_those_who_may() {
    KnowledgeId reports = keep(it -> it.add(AGDER, "Melder tall", TODAY));

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> keep(it -> it.hold(reports, new PersonId(99), TODAY)));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                keep(Callers.holding(Role.TEAM_MEMBER, AGDER), it -> it.add(AGDER, "Nytt", TODAY)));
  }

  @Test
  void roles_and_training_of_one_alone_are_listed() {
    sql(
        "insert into role_assignment (id, person_id, role, area_id, valid_from) values (900, 10,"
            + " 'HOST_STAFF', 3, '2026-01-01')");
    sql(
        "insert into team_training (id, area_id, person_id, module_id, state, on_day) values (900,"
            + " 3, 10, 1, 'COMPLETED', '2026-01-01')");

    assertThat(on(TODAY).rights()).containsExactly(new Sole("HOST_STAFF", "Jonas Tenktmann"));
    assertThat(on(TODAY).training())
        .containsExactly(new Sole("Grunnopplæring: svangerskap", "Jonas Tenktmann"));
  }

  private KeyPeople on(LocalDate day) {
    return persistence.get(
        em -> {
          KnowledgeQueries queries = new KnowledgeQueries();
          queries.listing = new KnowledgeListing();
          queries.listing.em = em;
          queries.access = Callers.accessOf(Callers.holding(Role.TEAM_MEMBER, AGDER));
          return queries.keyPeople(AGDER, day, Language.NB);
        });
  }

  private void run(Consumer<KnowledgeKeeping> work) {
    keep(
        it -> {
          work.accept(it);
          return null;
        });
  }

  private <T> T keep(Function<KnowledgeKeeping, T> work) {
    return keep(Callers.holding(Role.TEAM_LEADER, AGDER), work);
  }

  private <T> T keep(CurrentUser caller, Function<KnowledgeKeeping, T> work) {
    return persistence.get(
        em -> {
          KnowledgeKeeping useCase = new KnowledgeKeeping();
          useCase.book = new KnowledgeBook();
          useCase.book.em = em;
          useCase.access = Callers.accessOf(caller);
          useCase.clock = CLOCK;
          useCase.events = new RecordedEvents();
          return work.apply(useCase);
        });
  }

  private void sql(String statement) {
    persistence.get(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
