package no.samrad.supervision;

import static no.samrad.shared.Refusals.assertRefused;
import static no.samrad.supervision.SupervisionDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import no.samrad.db.TestDatabase;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a team registers, and what follows from it, on PostgreSQL. */
class SupervisionIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final AreaId ROGALAND = new AreaId(2);
  private static final PersonId JONAS = new PersonId(10);
  private static final PersonId MAJA = new PersonId(11);
  private static final PersonId KARI = new PersonId(12);
  private static final PersonId EVA = new PersonId(20);
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final Period QUARTER = Period.throughLastDay(START, LocalDate.of(2026, 3, 31));

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  @BeforeEach
  void people() {
    sql(
        "insert into person (id, given_name, family_name) select i, 'Nr. ' || i, 'Demo' from"
            + " generate_series(7, 20) i where i <> 8 and i <> 9");
    post(1, 10, 3, "TEAM_LEADER");
    post(2, 11, 3, "FAMILY_NURSE");
    post(3, 12, 3, "FAMILY_NURSE");
    post(4, 20, 2, "FAMILY_NURSE");
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Sessions {

    @Test
    void one_is_kept_for_each_nurse_and_counted_once_a_week() {
      register(oneToOne(TODAY, MAJA, KARI));
      register(oneToOne(TODAY.minusDays(7), MAJA));

      SupervisionReport report = report();

      assertThat(report.nurses())
          .extracting(NurseCoverage::person, each -> each.weeks().held())
          .containsExactly(
              tuple(MAJA, 1), tuple(KARI, 0)); // the Thursday of this week has not come
      assertThat(report.nurses().get(0).weeks().expected()).isEqualTo(10);
      assertThat(report.rhythm().oneToOne()).isEqualTo(1);
      assertThat(sessions())
          .extracting(SessionRow::nurse, SessionRow::attendees)
          .contains(tuple("Nr. 11 Demo", "Nr. 10 Demo"));
    }

    @Test
    void the_same_is_not_kept_twice() {
      register(oneToOne(TODAY, MAJA));

      assertRefused(
          SupervisionRule.REGISTERED_ALREADY, () -> register(oneToOne(TODAY, KARI, MAJA)), TODAY);
      assertThat(sessions()).hasSize(1);
      register(oneToOne(TODAY, KARI));
    }

    @Test
    void only_of_those_who_were_in_the_team_and_not_ahead() {
      LocalDate before = START.minusDays(1);
      assertRefused(
          SupervisionRule.NOT_A_NURSE_THAT_DAY, () -> register(oneToOne(before, MAJA)), before);
      assertRefused(
          SupervisionRule.NOT_A_NURSE_THAT_DAY, () -> register(oneToOne(TODAY, JONAS)), TODAY);
      assertRefused(
          SupervisionRule.NOT_A_NURSE_THAT_DAY,
          () -> register(oneToOne(TODAY, new PersonId(-1))),
          TODAY);
      assertRefused(
          SupervisionRule.NOT_IN_TEAM_THAT_DAY,
          () -> register(meeting(SessionKind.NAV, TODAY, EVA)),
          TODAY);
      assertRefused(
          SupervisionRule.NOT_HELD_YET,
          () -> register(meeting(SessionKind.NAV, TODAY.plusDays(1), MAJA)),
          TODAY);
    }

    @Test
    void what_was_not_held_is_taken_out_with_a_reason() {
      register(meeting(SessionKind.TEAM_MEETING, TODAY, MAJA, KARI));
      SessionId session = sessions().get(0).session();

      assertRefused(
          SharedRule.REASON_MISSING,
          () -> run(leader(), desk -> desk.registration().remove(session, "")));
      List<DomainEvent> fired =
          run(leader(), desk -> desk.registration().remove(session, "Feil dag"));

      assertThat(sessions()).isEmpty();
      assertThat(fired).extracting(DomainEvent::reason).containsExactly("Feil dag");
    }

    @Test
    void the_team_registers_and_the_host_reads_and_others_see_numbers() {
      register(meeting(SessionKind.TEAM_MEETING, TODAY.minusDays(7), MAJA));

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(
              () ->
                  run(
                      Callers.holding(Role.HOST_STAFF, AGDER),
                      desk -> desk.registration().register(AGDER, oneToOne(TODAY, MAJA))));
      CurrentUser reader = Callers.holding(Role.NATIONAL_READER, null);
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(reader, desk -> desk.queries().report(AGDER, QUARTER, TODAY)));
      SupervisionSummary summary =
          get(em -> SupervisionDesk.of(em, reader).queries().summary(AGDER, QUARTER, TODAY));
      assertThat(summary.teamMeetings().held()).isEqualTo(1);
      assertThat(summary.missingMonths()).isEqualTo(6);
    }
  }

  @Nested
  class Absence {

    @Test
    void takes_weeks_out_of_what_is_expected() {
      enter(MAJA, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 15));

      assertThat(report().nurses())
          .extracting(each -> each.weeks().expected())
          .containsExactly(8, 10);
      assertThat(rows()).extracting(AbsenceRow::name).containsExactly("Nr. 11 Demo");
      AbsenceId absence = rows().get(0).absence();
      run(leader(), desk -> desk.absences().remove(absence));
      assertThat(rows()).isEmpty();
    }

    @Test
    void is_entered_once_a_day_of_somebody_in_the_team_with_a_last_day() {
      enter(MAJA, TODAY, TODAY.plusDays(5));

      assertRefused(
          SupervisionRule.AWAY_ALREADY, () -> enter(MAJA, TODAY.plusDays(5), TODAY.plusDays(9)));
      assertRefused(SupervisionRule.NOT_IN_TEAM_THEN, () -> enter(EVA, TODAY, TODAY), TODAY, TODAY);
      assertRefused(SupervisionRule.LAST_DAY_MISSING, () -> enter(MAJA, TODAY, null));
      assertRefused(SupervisionRule.PERSON_MISSING, () -> enter(null, TODAY, TODAY));
    }

    private List<AbsenceRow> rows() {
      return get(em -> SupervisionDesk.of(em, leader()).queries().absences(AGDER, TODAY));
    }

    private void enter(PersonId person, LocalDate from, LocalDate lastDay) {
      run(leader(), desk -> desk.absences().enter(AGDER, person, from, lastDay));
    }
  }

  @Nested
  class Gatherings {

    @Test
    void each_team_says_who_of_it_takes_part() {
      NewGathering wanted =
          new NewGathering(TODAY.plusDays(30), "Vårsamling", "Stavanger", Set.of(MAJA));
      run(leader(), desk -> desk.gatherings().arrange(AGDER, wanted));
      GatheringRow seen = gatherings(ROGALAND).get(0);

      attend(ROGALAND, seen, EVA);

      assertThat(gatherings(AGDER))
          .extracting(GatheringRow::total, GatheringRow::ownNames)
          .containsExactly(tuple(2, "Nr. 11 Demo"));
      assertThatExceptionOfType(StaleData.class).isThrownBy(() -> attend(ROGALAND, seen));
      assertRefused(
          SupervisionRule.NOT_IN_TEAM_THAT_DAY,
          () -> attend(ROGALAND, gatherings(ROGALAND).get(0), MAJA),
          TODAY.plusDays(30));
      attend(ROGALAND, gatherings(ROGALAND).get(0));
      assertThat(gatherings(AGDER).get(0).total()).isEqualTo(1);
    }

    private List<GatheringRow> gatherings(AreaId area) {
      return get(
          em ->
              SupervisionDesk.of(em, Callers.holding(Role.TEAM_LEADER, area))
                  .gatheringQueries()
                  .gatherings(area, TODAY, Language.NB));
    }

    private void attend(AreaId area, GatheringRow row, PersonId... people) {
      run(
          Callers.holding(Role.TEAM_LEADER, area),
          desk -> desk.gatherings().attend(area, row.session(), row.version(), Set.of(people)));
    }
  }

  private static CurrentUser leader() {
    return Callers.holding(Role.TEAM_LEADER, AGDER);
  }

  private SupervisionReport report() {
    return get(em -> SupervisionDesk.of(em, leader()).queries().report(AGDER, QUARTER, TODAY));
  }

  private List<SessionRow> sessions() {
    return get(em -> SupervisionDesk.of(em, leader()).queries().sessions(AGDER, QUARTER));
  }

  private void register(NewSession wanted) {
    run(leader(), desk -> desk.registration().register(AGDER, wanted));
  }

  private static NewSession oneToOne(LocalDate day, PersonId... nurses) {
    return new NewSession(SessionKind.ONE_TO_ONE, day, Set.of(nurses), Set.of(JONAS));
  }

  private static NewSession meeting(SessionKind kind, LocalDate day, PersonId... people) {
    return new NewSession(kind, day, Set.of(), Set.of(people));
  }

  private void post(long id, long person, long area, String function) {
    sql(
        """
        insert into team_post (id, area_id, person_id, function, profession, unit_id, percentage, valid_from)
        select %d, %d, %d, '%s', 'MIDWIFE', c.unit_id, 100, '2026-01-01' from unit_code c where c.code = '4203'
        """
            .formatted(id, area, person, function));
  }

  private void sql(String statement) {
    get(em -> em.createNativeQuery(statement).executeUpdate());
  }

  private <T> T get(Function<EntityManager, T> work) {
    return persistence.get(work);
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<SupervisionDesk> work) {
    return persistence.get(
        em -> {
          SupervisionDesk desk = SupervisionDesk.of(em, caller);
          work.accept(desk);
          return desk.events().fired();
        });
  }
}
