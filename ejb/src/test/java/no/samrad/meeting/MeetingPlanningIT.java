package no.samrad.meeting;

import static no.samrad.meeting.MeetingDesk.TODAY;
import static no.samrad.meeting.MeetingFixture.AGDER;
import static no.samrad.meeting.MeetingFixture.BOARD;
import static no.samrad.meeting.MeetingFixture.COUNCIL;
import static no.samrad.meeting.MeetingFixture.OSLO;
import static no.samrad.meeting.MeetingFixture.SOON;
import static no.samrad.meeting.MeetingFixture.host;
import static no.samrad.meeting.MeetingFixture.on;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PageRequest;
import no.samrad.shared.SharedRule;
import no.samrad.shared.StaleData;
import no.samrad.shared.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Meetings while nobody is called to them, and who sees them, on PostgreSQL. */
class MeetingPlanningIT {

  private final MeetingFixture world = new MeetingFixture();

  @AfterEach
  void stop() {
    world.close();
  }

  private List<MeetingRow> list(CurrentUser reader, int year) {
    return world.get(
        em ->
            MeetingFixture.desk(em, reader)
                .queries()
                .meetings(COUNCIL, year, PageRequest.first(50))
                .items());
  }

  @Nested
  class Planning {

    @Test
    void a_council_gets_a_meeting_and_the_trail_is_told() {
      List<DomainEvent> fired =
          world.run(host(), desk -> desk.planning().plan(COUNCIL, MeetingForm.MEETING, on(SOON)));

      MeetingRow row = list(host(), 0).get(0);
      assertThat(row.step()).isEqualTo(MeetingStep.PLANNED);
      assertThat(row.day()).isEqualTo(SOON);
      assertThat(row.startsAt()).isEqualTo(LocalTime.of(12, 0));
      assertThat(row.number()).isNull();
      assertThat(row.late()).isFalse();
      assertThat(fired).hasSize(1);
      assertThat(fired.get(0).subject()).isEqualTo(row.meeting().toString());
      assertThat(fired.get(0).changes()).contains(Change.set("meetingDay", SOON));
    }

    @Test
    void it_meets_while_it_exists() {
      LocalDate first = LocalDate.of(2024, 1, 1);
      LocalDate last = LocalDate.of(2026, 12, 31);

      world.planned(BOARD, last);
      assertRefused(
          MeetingRule.OUTSIDE_COUNCIL_UNTIL,
          () -> world.planned(BOARD, last.plusDays(1)),
          first,
          last);
    }

    @Test
    void before_its_first_day_it_does_not_meet() {
      world.sql(
          "insert into nfp_council (id, area_id, type, valid_from) values (702, 3, 'OTHER', '2027-01-01')");

      assertRefused(
          MeetingRule.OUTSIDE_COUNCIL,
          () -> world.planned(new CouncilId(702), SOON),
          LocalDate.of(2027, 1, 1));
    }

    @Test
    void days_that_are_over_or_that_nobody_means_are_refused() {
      assertRefused(
          MeetingRule.DAY_IS_OVER,
          () -> world.planned(COUNCIL, TODAY.minusDays(1)),
          TODAY.minusDays(1));
      assertRefused(
          SharedRule.DAY_OUT_OF_RANGE, () -> world.planned(COUNCIL, LocalDate.of(20226, 1, 1)));
      world.planned(COUNCIL, TODAY);
    }

    @Test
    void an_unknown_council_is_not_found() {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> world.planned(new CouncilId(999), SOON));
    }

    @Test
    void administrator_host_and_secretary_may_and_nobody_else() {
      for (String role : List.of(Role.ADMINISTRATOR, Role.COUNCIL_SECRETARY)) {
        world.run(
            Callers.holding(role, AGDER),
            desk -> desk.planning().plan(COUNCIL, MeetingForm.MEETING, on(SOON)));
      }
      List<CurrentUser> others =
          List.of(
              Callers.holding(Role.COUNCIL_MEMBER, AGDER),
              Callers.holding(Role.TEAM_LEADER, AGDER),
              Callers.holding(Role.HOST_STAFF, OSLO));
      for (CurrentUser each : others) {
        assertThatExceptionOfType(AccessDenied.class)
            .isThrownBy(
                () ->
                    world.run(
                        each,
                        desk -> desk.planning().plan(COUNCIL, MeetingForm.MEETING, on(SOON))));
      }
    }
  }

  @Nested
  class Changing {

    @Test
    void a_planned_meeting_is_on_another_day() {
      NfpMeetingId id = world.planned(COUNCIL, SOON);
      long seen = world.version(id);

      List<DomainEvent> fired =
          world.run(host(), desk -> desk.planning().change(id, seen, on(SOON.plusDays(1))));

      MeetingDetails meeting = world.meeting(id);
      assertThat(meeting.place().day()).isEqualTo(SOON.plusDays(1));
      assertThat(meeting.notice().number()).isZero();
      assertThat(meeting.moves()).isEmpty();
      assertThat(fired.get(0).changes()).contains(Change.of("meetingDay", SOON, SOON.plusDays(1)));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_seen_first() {
      NfpMeetingId id = world.planned(COUNCIL, SOON);
      long seen = world.version(id);
      world.run(host(), desk -> desk.planning().change(id, seen, on(SOON.plusDays(1))));

      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> world.run(host(), desk -> desk.planning().change(id, seen, on(SOON))));
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> world.run(host(), desk -> desk.planning().delete(id, seen)));
    }

    @Test
    void a_called_meeting_is_moved_instead() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      world.call(id);
      long seen = world.version(id);

      assertRefused(
          MeetingRule.NO_LONGER_CHANGED,
          () -> world.run(host(), desk -> desk.planning().change(id, seen, on(TODAY))),
          MeetingStep.CALLED);
      assertRefused(
          MeetingRule.NO_LONGER_CHANGED,
          () -> world.run(host(), desk -> desk.planning().delete(id, seen)),
          MeetingStep.CALLED);
    }
  }

  @Nested
  class Deleting {

    @Test
    void a_meeting_with_nothing_on_its_agenda_leaves_nothing_but_the_trail() {
      NfpMeetingId id = world.planned(COUNCIL, SOON);
      long seen = world.version(id);

      List<DomainEvent> fired = world.run(host(), desk -> desk.planning().delete(id, seen));

      assertThat(list(host(), 0)).isEmpty();
      assertThat(fired.get(0).changes()).contains(Change.of("meetingDay", SOON, null));
    }

    @Test
    void one_with_items_is_cancelled_instead() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      long seen = world.version(id);

      assertRefused(
          MeetingRule.HAS_ITEMS,
          () -> world.run(host(), desk -> desk.planning().delete(id, seen)),
          2L);
    }

    @Test
    void only_whoever_keeps_the_meetings_may() {
      NfpMeetingId id = world.planned(COUNCIL, SOON);
      CurrentUser member = Callers.holding(Role.COUNCIL_MEMBER, AGDER);

      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.run(member, desk -> desk.planning().delete(id, 1)));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.run(member, desk -> desk.planning().change(id, 1, on(SOON))));
    }
  }

  @Nested
  class Reading {

    private final CurrentUser member = Callers.holding(Role.COUNCIL_MEMBER, AGDER, new UnitId(1));

    @Test
    void before_it_is_called_members_see_its_day_only() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);

      MeetingDetails meeting = world.meeting(id, member);
      MeetingRow row = list(member, 0).get(0);

      assertThat(meeting.day()).isEqualTo(SOON);
      assertThat(meeting.place()).isNull();
      assertThat(meeting.agenda()).isEmpty();
      assertThat(meeting.manages()).isFalse();
      assertThat(row.startsAt()).isNull();
      assertThat(row.place()).isEmpty();
      assertThat(row.items()).isZero();
      assertThat(list(host(), 0).get(0).items()).isEqualTo(2);
    }

    @Test
    void closed_items_are_for_members_and_those_who_keep_the_meetings() {
      NfpMeetingId id = world.prepared(COUNCIL, SOON);
      world.call(id);

      for (CurrentUser each : List.of(member, host())) {
        assertThat(world.meeting(id, each).agenda().get(1).title())
            .isEqualTo("Ansettelse av leder");
      }
      MeetingDetails read = world.meeting(id, Callers.holding(Role.AUDITOR, AGDER));
      assertThat(read.agenda().get(1).title()).isEqualTo("Personalsak");
      assertThat(read.snapshot().lines().toString())
          .contains("Felles lokale", "Personalsak")
          .doesNotContain("Ansettelse");
      assertThat(world.meeting(id).snapshot().lines().toString()).contains("Ansettelse");
    }

    @Test
    void other_areas_are_none_of_their_business() {
      NfpMeetingId id = world.planned(COUNCIL, SOON);
      CurrentUser stranger = Callers.holding(Role.HOST_STAFF, OSLO);

      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> world.meeting(id, stranger));
      assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> list(stranger, 0));
      assertThatExceptionOfType(AccessDenied.class)
          .isThrownBy(() -> world.run(stranger, desk -> desk.queries().years(COUNCIL)));
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> world.meeting(new NfpMeetingId(-1)));
    }

    @Test
    void the_next_comes_first_and_what_is_over_last() {
      world.planned(COUNCIL, SOON.plusDays(30));
      world.planned(COUNCIL, SOON);
      world.planned(COUNCIL, SOON.plusYears(1));
      world.sql(
          """
          insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
          select i, 3, 700, date '2026-01-01' + i, '12:00', '14:00' from generate_series(1, 3) i
          """);

      assertThat(list(host(), 2026))
          .extracting(MeetingRow::day)
          .containsExactly(
              SOON,
              SOON.plusDays(30),
              LocalDate.of(2026, 1, 4),
              LocalDate.of(2026, 1, 3),
              LocalDate.of(2026, 1, 2));
      assertThat(list(host(), 2027)).hasSize(1);
      assertThat(
              world.<List<Integer>>get(
                  em -> MeetingFixture.desk(em, host()).queries().years(COUNCIL)))
          .containsExactly(2027, 2026);
    }

    @Test
    void a_list_of_many_is_read_in_pages_with_the_same_statements() {
      int before = statements(1);
      world.sql(
          """
          insert into nfp_meeting (id, area_id, council_id, meeting_day, starts_at, ends_at)
          select 10000 + i, 3, 700, date '2024-01-01' + i, '12:00', '14:00'
          from generate_series(1, 1000) i
          """);

      assertThat(statements(3)).isEqualTo(before);
      assertThat(
              world.<Long>get(
                  em ->
                      MeetingFixture.desk(em, host())
                          .queries()
                          .meetings(COUNCIL, 0, new PageRequest(99, 50, ""))
                          .total()))
          .isEqualTo(1000);
    }

    private int statements(int page) {
      return world.statementsOf(
          em ->
              MeetingFixture.desk(em, host())
                  .queries()
                  .meetings(COUNCIL, 0, new PageRequest(page, 50, "")));
    }
  }
}
