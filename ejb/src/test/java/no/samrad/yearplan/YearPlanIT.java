package no.samrad.yearplan;

import static no.samrad.shared.Refusals.assertRefused;
import static no.samrad.yearplan.YearFixture.TODAY;
import static no.samrad.yearplan.YearFixture.YEAR;
import static no.samrad.yearplan.YearFixture.wishes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.council.CouncilId;
import no.samrad.db.Sql;
import no.samrad.db.TestDatabase;
import no.samrad.meeting.MeetingStep;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.StaleData;
import no.samrad.shared.TestPersistence;
import no.samrad.yearplan.YearPlanDetails.EntryKind;
import no.samrad.yearplan.YearPlanDetails.YearEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Years of a council of Agder, on PostgreSQL. */
class YearPlanIT {

  private static final AreaId AGDER = new AreaId(3);
  private static final CouncilId COUNCIL = new CouncilId(77);
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 17);
  private static final YearWishes FOUR = wishes(4, DayOfWeek.WEDNESDAY);

  private final TestDatabase database = TestDatabase.restored();
  private final TestPersistence persistence = new TestPersistence(database.app());

  @BeforeEach
  void start() {
    sql(
        """
        insert into samrad.nfp_council (id, area_id, type, valid_from)
        values (77, 3, 'ADMINISTRATIVE', '2023-03-01')
        """);
    sql(
        """
        insert into samrad.nfp_council_procedure
          (id, area_id, council_id, notice_days, paper_days, quorum, casting_vote, valid_from)
        values (77, 3, 77, 14, 21, 'HALF', true, '2023-03-01')
        """);
  }

  @AfterEach
  void stop() {
    persistence.close();
    database.close();
  }

  @Nested
  class Proposing {

    @Test
    void days_are_proposed_and_shown_to_whoever_plans() {
      propose(0, FOUR);

      assertThat(proposed()).extracting(YearEntry::day).first().isEqualTo(FEBRUARY);
      assertThat(proposed()).extracting(YearEntry::title).first().isEqualTo("Vintermøte");
      assertThat(proposed().get(0).items()).contains("Årsrapport for fjoråret");
      assertThat(proposed().get(1).items()).doesNotContain("Årsrapport for fjoråret");
      assertThat(year(member()).draft()).isNull();
      assertThat(year(member()).entries()).noneMatch(each -> each.kind() == EntryKind.PROPOSED);
    }

    @Test
    void the_year_has_its_deadlines_whoever_reads() {
      assertThat(year(member()).entries())
          .extracting(YearEntry::day)
          .contains(
              LocalDate.of(2027, 3, 1),
              LocalDate.of(2027, 3, 31),
              LocalDate.of(2027, 6, 30),
              LocalDate.of(2027, 9, 30),
              LocalDate.of(2027, 12, 31));
    }

    @Test
    void municipalities_that_meet_that_day_are_avoided_and_named() {
      meets("4202", "2027-02-17");

      propose(0, FOUR);

      YearEntry first = proposed().get(0);
      assertThat(first.day()).isEqualTo("2027-02-10");
      assertThat(first.choice().passed())
          .containsExactly(new Obstacle(Obstacle.Kind.COUNCILS_MEET, "Grimstad"));
    }

    @Test
    void school_breaks_of_the_area_are_avoided() {
      SchoolTime winter =
          new SchoolTime("Vinterferie", LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 19));
      run(secretary(), desk -> desk.schools().enter(AGDER, winter));
      assertRefused(
          YearPlanRule.BREAK_JUST_ENTERED,
          () -> run(secretary(), desk -> desk.schools().enter(AGDER, winter)));

      propose(0, FOUR);
      assertThat(proposed().get(0).day()).isEqualTo("2027-02-10");

      SchoolBreakId id = year(secretary()).breaks().get(0).id();
      run(secretary(), desk -> desk.schools().remove(id));
      assertThat(year(secretary()).breaks()).isEmpty();
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> run(secretary(), desk -> desk.schools().remove(id)));
    }

    @Test
    void a_draft_is_proposed_anew_by_whoever_has_seen_it() {
      propose(0, FOUR);
      long seen = year(secretary()).draft().version();

      propose(seen, wishes(2, DayOfWeek.MONDAY));

      assertThat(proposed()).hasSize(2);
      assertThatExceptionOfType(StaleData.class).isThrownBy(() -> propose(seen, FOUR));
      assertThatExceptionOfType(StaleData.class).isThrownBy(() -> propose(0, FOUR));
    }

    @Test
    void only_whoever_manages_the_council_plans() {
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> run(member(), desk -> desk.planning().propose(COUNCIL, YEAR, 0, FOUR)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () ->
                  run(
                      secretary(),
                      desk -> desk.planning().propose(new CouncilId(-1), YEAR, 0, FOUR)));
    }
  }

  @Nested
  class Moving {

    @BeforeEach
    void start() {
      propose(0, FOUR);
    }

    @Test
    void a_day_becomes_another() {
      List<DomainEvent> fired = move(LocalDate.of(2027, 2, 18), "");

      assertThat(proposed().get(0).day()).isEqualTo("2027-02-18");
      assertThat(fired.get(0).inArea()).contains(AGDER);
    }

    @Test
    void a_holiday_needs_a_reason() {
      LocalDate maundyThursday = LocalDate.of(2027, 3, 25);

      assertRefused(
          YearPlanRule.HOLIDAY_NEEDS_REASON, () -> move(maundyThursday, " "), maundyThursday);
      move(maundyThursday, "Alle er samlet da");
      assertThat(proposed().get(0).choice().reason()).isEqualTo("Alle er samlet da");
      assertThat(proposed().get(0).obstacles())
          .containsExactly(new Obstacle(Obstacle.Kind.HOLIDAY, "MAUNDY_THURSDAY"));
    }

    @Test
    void two_meetings_are_not_on_one_day() {
      LocalDate may = LocalDate.of(2027, 5, 12);
      assertRefused(YearPlanRule.TWO_ON_ONE_DAY, () -> move(may, ""), may);
      holds("2027-04-07");
      assertRefused(
          YearPlanRule.TWO_ON_ONE_DAY,
          () -> move(LocalDate.of(2027, 4, 7), ""),
          LocalDate.of(2027, 4, 7));
    }

    @Test
    void the_day_is_of_the_year_and_not_over() {
      assertRefused(
          YearPlanRule.DAY_OF_ANOTHER_YEAR, () -> move(LocalDate.of(2028, 2, 17), ""), YEAR);
      propose2026();
      YearPlanDetails thisYear = year(secretary(), 2026);
      YearEntry entry =
          thisYear.entries().stream()
              .filter(each -> each.kind() == EntryKind.PROPOSED)
              .findFirst()
              .orElseThrow();
      assertRefused(
          YearPlanRule.DAY_IS_OVER,
          () ->
              run(
                  secretary(),
                  desk ->
                      desk.planning()
                          .move(
                              thisYear.draft().id(),
                              thisYear.draft().version(),
                              entry.choice().date(),
                              TODAY.minusDays(1),
                              "")),
          TODAY.minusDays(1));
    }

    @Test
    void the_council_is_there_on_the_day() {
      sql("update samrad.nfp_council set valid_to = '2027-12-01' where id = 77");

      assertRefused(YearPlanRule.OUTSIDE_COUNCIL_UNTIL, () -> move(LocalDate.of(2027, 12, 8), ""));
    }

    private void propose2026() {
      run(secretary(), desk -> desk.planning().propose(COUNCIL, 2026, 0, FOUR));
    }

    private List<DomainEvent> move(LocalDate day, String reason) {
      YearPlanDetails year = year(secretary());
      YearDateId date = proposed().get(0).choice().date();
      return run(
          secretary(),
          desk ->
              desk.planning().move(year.draft().id(), year.draft().version(), date, day, reason));
    }
  }

  @Nested
  class Confirming {

    @BeforeEach
    void start() {
      propose(0, FOUR);
    }

    @Test
    void its_days_become_planned_meetings_everybody_sees() {
      confirm();

      YearPlanDetails year = year(member());
      assertThat(year.confirmed()).isTrue();
      assertThat(year.entries())
          .filteredOn(each -> each.kind() == EntryKind.MEETING)
          .hasSize(4)
          .allMatch(each -> each.step() == MeetingStep.PLANNED)
          .extracting(YearEntry::title)
          .containsExactly("Vintermøte", "Vårmøte", "Høstmøte", "Førjulsmøte");
    }

    @Test
    void once() {
      YearPlanDetails draft = year(secretary());
      confirm();

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(
              () ->
                  run(
                      secretary(),
                      desk ->
                          desk.confirming().confirm(draft.draft().id(), draft.draft().version())));
      assertRefused(
          YearPlanRule.CONFIRMED_ALREADY,
          () ->
              run(
                  secretary(),
                  desk ->
                      desk.confirming().confirm(draft.draft().id(), draft.draft().version() + 1)));
    }

    @Test
    void a_municipality_that_meets_that_day_later_is_named() {
      confirm();
      meets("4202", "2027-02-17");

      assertThat(year(member()).entries())
          .filteredOn(each -> each.day().equals(FEBRUARY))
          .flatExtracting(YearEntry::obstacles)
          .containsExactly(new Obstacle(Obstacle.Kind.COUNCILS_MEET, "Grimstad"));
    }

    @Test
    void what_is_cancelled_or_wanted_more_is_proposed_anew_and_the_rest_stays() {
      confirm();
      sql(
          """
          update samrad.nfp_meeting set state = 'CANCELLED', cancelled_at = now(), reason = 'Prøve'
          where council_id = 77 and meeting_day = '2027-02-17'
          """);
      long seen = year(secretary()).plan().version();
      assertRefused(
          YearPlanRule.PLANNED_ALREADY, () -> propose(seen, wishes(3, DayOfWeek.WEDNESDAY)), 3);

      propose(seen, FOUR);

      assertThat(proposed()).extracting(YearEntry::day).containsExactly(FEBRUARY);
      assertThat(meetings()).hasSize(4);
      assertThatExceptionOfType(StaleData.class).isThrownBy(() -> propose(seen, FOUR));
      confirm();
      assertThat(meetings())
          .filteredOn(each -> each.step() == MeetingStep.PLANNED)
          .extracting(YearEntry::title)
          .containsExactly("Vintermøte", "Vårmøte", "Høstmøte", "Førjulsmøte");
    }

    private List<YearEntry> meetings() {
      return year(member()).entries().stream()
          .filter(each -> each.kind() == EntryKind.MEETING)
          .toList();
    }

    private void confirm() {
      YearPlanDetails year = year(secretary());
      run(
          secretary(),
          desk -> desk.confirming().confirm(year.draft().id(), year.draft().version()));
    }
  }

  private void propose(long seen, YearWishes wishes) {
    run(secretary(), desk -> desk.planning().propose(COUNCIL, YEAR, seen, wishes));
  }

  private List<YearEntry> proposed() {
    return year(secretary()).entries().stream()
        .filter(each -> each.kind() == EntryKind.PROPOSED)
        .toList();
  }

  private YearPlanDetails year(CurrentUser user) {
    return year(user, YEAR);
  }

  private YearPlanDetails year(CurrentUser user, int year) {
    return persistence.get(em -> YearDesk.of(em, user).queries().year(COUNCIL, year, Language.NB));
  }

  private List<DomainEvent> run(CurrentUser user, Consumer<YearDesk> work) {
    return persistence.get(
        em -> {
          YearDesk desk = YearDesk.of(em, user);
          work.accept(desk);
          return desk.events().fired();
        });
  }

  private static CurrentUser secretary() {
    return Callers.holding(Role.COUNCIL_SECRETARY, AGDER);
  }

  private static CurrentUser member() {
    return Callers.holding(Role.COUNCIL_MEMBER, AGDER);
  }

  private void meets(String code, String day) {
    sql(
        """
        insert into samrad.council_meeting (id, unit_id, body, day, paper_deadline, source)
        select 77, unit_id, 'MUNICIPAL_COUNCIL', '%2$s', '%2$s', 'ENTERED'
        from samrad.unit_code where code = '%1$s'
        """
            .formatted(code, day));
  }

  private void holds(String day) {
    sql(
        """
        insert into samrad.nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
        values (77, 3, 77, '%s', '10:00', '12:00')
        """
            .formatted(day));
  }

  private void sql(String statement) {
    Sql.run(database.app(), statement);
  }
}
