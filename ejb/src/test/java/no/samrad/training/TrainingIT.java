package no.samrad.training;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.rule.VerificationRule;
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
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.team.PostFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Modules, how far people are with them, and what they lack, on PostgreSQL. */
class TrainingIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final PersonId MAJA = new PersonId(11);
  private static final PersonId SINDRE = new PersonId(12);
  private static final ModuleId FIRST = new ModuleId(1);
  private static final ModuleId CONFIDENTIALITY = new ModuleId(6);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(12, 0).atZone(OSLO).toInstant(), OSLO);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  @BeforeEach
  void people() {
    sql(
        "insert into person (id, given_name, family_name) values (11, 'Maja', 'Demodal'), (12,"
            + " 'Sindre', 'Snart'), (99, 'Fremmed', 'Demo')");
    post(1, 11, "2026-01-01");
    post(2, 12, "2026-05-01");
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Test
  void what_is_missing_before_the_start_is_listed_until_it_is_completed() {
    assertThat(sheet().missing())
        .extracting(each -> each.id(), each -> each.begun())
        .containsExactlyInAnyOrder(
            tuple(MAJA, true), tuple(MAJA, true), tuple(SINDRE, false), tuple(SINDRE, false));

    record(MAJA, FIRST, 0, TrainingState.STARTED, TODAY);
    record(SINDRE, FIRST, 0, TrainingState.COMPLETED, TODAY);
    record(SINDRE, CONFIDENTIALITY, 0, TrainingState.PLANNED, TODAY.plusDays(5));

    assertThat(sheet().missing()).hasSize(3);
    assertThat(sheet().people())
        .extracting(each -> each.id(), each -> each.completed(), each -> each.cells().size())
        .containsExactly(tuple(MAJA, 0L, 5), tuple(SINDRE, 1L, 5));
  }

  @Test
  void it_follows_the_person_and_is_changed_by_whoever_saw_the_last_version() {
    record(MAJA, FIRST, 0, TrainingState.STARTED, TODAY);
    record(MAJA, FIRST, 1, TrainingState.COMPLETED, TODAY);

    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> record(MAJA, FIRST, 1, TrainingState.PLANNED, TODAY));
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> record(MAJA, FIRST, 0, TrainingState.PLANNED, TODAY));
    assertThat(sheet().people().get(0).completed()).isEqualTo(1);
    registering(it -> it.forget(AGDER, MAJA, FIRST, 2));
    assertThat(sheet().people().get(0).completed()).isZero();
  }

  @Test
  void what_is_wrong_is_refused() {
    assertRefused(TrainingRule.STATE_MISSING, () -> record(MAJA, FIRST, 0, null, TODAY));
    assertRefused(
        TrainingRule.NOT_YET,
        () -> record(MAJA, FIRST, 0, TrainingState.COMPLETED, TODAY.plusDays(1)),
        TODAY);
    assertRefused(
        TrainingRule.MODULE_NOT_GIVEN,
        () -> record(MAJA, FIRST, 0, TrainingState.COMPLETED, LocalDate.of(2015, 12, 31)));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> record(new PersonId(99), FIRST, 0, TrainingState.STARTED, TODAY));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> record(MAJA, new ModuleId(-1), 0, TrainingState.STARTED, TODAY));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                registering(
                    Callers.holding(Role.TEAM_MEMBER, AGDER),
                    it -> it.forget(AGDER, MAJA, FIRST, 0)));
  }

  @Test
  void modules_are_data() {
    keeping(it -> it.add(module("Ny del", Set.of(PostFunction.TEAM_COORDINATOR), Set.of())));
    ModuleRow added = modules().get(modules().size() - 1);
    assertThat(added.name()).isEqualTo("Ny del nb");
    assertThat(added.takenBy()).containsExactly(PostFunction.TEAM_COORDINATOR);
    assertThat(added.verification().isDone()).isFalse();

    keeping(it -> it.verify(added.id(), 1, "Nasjonalt kontor", TODAY, "Sammenlignet"));
    keeping(it -> it.end(added.id(), 2, TODAY.plusDays(9), "Erstattet"));

    assertRefused(
        TrainingRule.ALREADY_ENDED,
        () -> keeping(it -> it.end(added.id(), 3, TODAY.plusDays(9), "Igjen")),
        TODAY.plusDays(9));
    assertRefused(
        TrainingRule.ENDS_BEFORE_IT_BEGINS,
        () -> keeping(it -> it.end(added.id(), 3, TODAY.minusDays(9), "For tidlig")),
        TODAY);
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> keeping(it -> it.withdraw(added.id(), 2, "Likevel ikke")));
    keeping(it -> it.withdraw(added.id(), 3, "Likevel ikke"));
    assertRefused(
        VerificationRule.NOT_VERIFIED, () -> keeping(it -> it.withdraw(added.id(), 4, "Igjen")));
  }

  @Test
  void a_module_has_names_and_is_taken_by_somebody() {
    assertRefused(
        TrainingRule.NOBODY_TAKES_IT,
        () -> keeping(it -> it.add(module("Ny", Set.of(), Set.of()))));
    assertRefused(
        TrainingRule.NAME_MISSING,
        () ->
            keeping(
                it ->
                    it.add(
                        new NewModule(
                            List.of("Ny", " ", "New"),
                            Set.of(PostFunction.TEAM_LEADER),
                            Set.of(),
                            TODAY))));
    assertRefused(
        TrainingRule.NAME_TOO_LONG,
        () -> keeping(it -> it.add(module("x".repeat(201), Set.of(), Set.of()))),
        200);
    assertRefused(
        SharedRule.LOOKS_LIKE_A_NATIONAL_IDENTITY_NUMBER,
        () -> keeping(it -> it.add(module(IdentityNumbers.BIRTH_NUMBER, Set.of(), Set.of()))));
  }

  private static NewModule module(
      String name, Set<PostFunction> takenBy, Set<PostFunction> beforeStart) {
    return new NewModule(
        List.of(name + " nb", name + " nn", name + " en"), takenBy, beforeStart, TODAY);
  }

  private void record(
      PersonId person, ModuleId module, long seen, TrainingState state, LocalDate day) {
    registering(it -> it.record(AGDER, person, module, seen, new Progress(state, day)));
  }

  private void registering(Consumer<TrainingRegistration> work) {
    registering(Callers.holding(Role.TEAM_LEADER, AGDER), work);
  }

  private void registering(CurrentUser caller, Consumer<TrainingRegistration> work) {
    persistence.run(
        em -> {
          TrainingRegistration useCase = new TrainingRegistration();
          useCase.book = new TrainingBook();
          useCase.book.em = em;
          useCase.access = Callers.accessOf(caller);
          useCase.clock = CLOCK;
          useCase.events = new RecordedEvents();
          work.accept(useCase);
        });
  }

  private void keeping(Consumer<ModuleKeeping> work) {
    persistence.run(
        em -> {
          ModuleKeeping useCase = new ModuleKeeping();
          useCase.book = new ModuleBook();
          useCase.book.em = em;
          useCase.access = Callers.accessOf(Callers.administrator());
          useCase.clock = CLOCK;
          useCase.events = new RecordedEvents();
          work.accept(useCase);
        });
  }

  private TrainingSheet sheet() {
    return persistence.get(em -> queries(em).team(AGDER, TODAY, Language.NB));
  }

  private List<ModuleRow> modules() {
    return persistence.get(em -> queries(em).modules(Language.NB));
  }

  private static TrainingQueries queries(EntityManager em) {
    TrainingQueries queries = new TrainingQueries();
    queries.listing = new TrainingListing();
    queries.listing.em = em;
    queries.access = Callers.accessOf(Callers.holding(Role.TEAM_MEMBER, AGDER));
    return queries;
  }

  private void post(long id, long person, String from) {
    sql(
        """
        insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
        select %d, 3, %d, 'FAMILY_NURSE', 'MIDWIFE', c.unit_id, 100, '%s' from unit_code c where c.code = '4203'
        """
            .formatted(id, person, from));
  }

  private void sql(String statement) {
    persistence.get(em -> em.createNativeQuery(statement).executeUpdate());
  }
}
