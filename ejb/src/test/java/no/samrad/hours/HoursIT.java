package no.samrad.hours;

import static no.samrad.followup.CouncilWorld.AGDER;
import static no.samrad.followup.CouncilWorld.AUD;
import static no.samrad.followup.CouncilWorld.CALLED;
import static no.samrad.followup.CouncilWorld.GRIMSTAD;
import static no.samrad.followup.CouncilWorld.HELD;
import static no.samrad.followup.CouncilWorld.LEADER;
import static no.samrad.followup.CouncilWorld.LILLESAND;
import static no.samrad.followup.CouncilWorld.ODD;
import static no.samrad.followup.CouncilWorld.SECRETARY;
import static no.samrad.followup.CouncilWorld.SOLVEIG;
import static no.samrad.followup.CouncilWorld.SUBSTITUTE;
import static no.samrad.followup.CouncilWorld.TODAY;
import static no.samrad.followup.CouncilWorld.TORBJORN;
import static no.samrad.followup.CouncilWorld.secretary;
import static no.samrad.followup.CouncilWorld.somebody;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import no.samrad.council.SeatId;
import no.samrad.followup.CouncilWorld;
import no.samrad.hours.YearHours.UnitHours;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.place.Language;
import no.samrad.security.AccessDenied;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.Change;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Working time in meetings, on PostgreSQL. */
class HoursIT {

  private static final WorkingTime TWO_HOURS = new WorkingTime(120, 30);

  private final CouncilWorld world = new CouncilWorld();
  private final CurrentUser solveig = somebody(SOLVEIG, Role.COUNCIL_MEMBER, world.unit("4202"));

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void a_member_enters_their_own_and_changes_it() {
    List<DomainEvent> fired = enter(solveig, HELD, GRIMSTAD, 0, TWO_HOURS);
    enter(solveig, HELD, GRIMSTAD, 1, new WorkingTime(90, 0));

    assertThat(fired)
        .flatExtracting(DomainEvent::changes)
        .contains(Change.set("meetingMinutes", 120), Change.set("preparationMinutes", 30));
    assertThat(seats(solveig, HELD))
        .extracting(each -> each.seat().value(), SeatHours::meetingMinutes, SeatHours::version)
        .containsExactly(tuple(GRIMSTAD, 90, 2L), tuple(LILLESAND, null, 0L));
  }

  @Test
  void nobody_overwrites_what_they_have_not_seen() {
    enter(secretary(), HELD, GRIMSTAD, 0, TWO_HOURS);

    for (long seen : List.of(0L, 2L)) {
      assertThatExceptionOfType(StaleData.class)
          .isThrownBy(() -> enter(solveig, HELD, GRIMSTAD, seen, TWO_HOURS));
    }
    assertThatExceptionOfType(StaleData.class)
        .isThrownBy(() -> enter(solveig, HELD, LILLESAND, 1, TWO_HOURS));
  }

  @Test
  void another_s_seat_is_the_secretary_s_to_enter() {
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> enter(solveig, HELD, LEADER, 0, TWO_HOURS));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(
            () ->
                enter(
                    CouncilWorld.in(new AreaId(1), AUD, Role.COUNCIL_SECRETARY, null),
                    HELD,
                    LEADER,
                    0,
                    TWO_HOURS));

    enter(secretary(), HELD, LEADER, 0, TWO_HOURS);

    assertThat(seats(solveig, HELD)).extracting(each -> each.seat().value()).doesNotContain(LEADER);
    assertThat(seats(secretary(), HELD)).hasSize(4);
  }

  @Test
  void only_seats_of_a_unit_on_the_day_of_the_meeting() {
    assertRefused(
        HoursRule.SEAT_NOT_IN_MEETING, () -> enter(secretary(), HELD, SECRETARY, 0, TWO_HOURS));
    world.sql("update nfp_council_seat set valid_to = '2026-02-03' where id = 903");
    assertRefused(
        HoursRule.SEAT_NOT_IN_MEETING, () -> enter(secretary(), HELD, LILLESAND, 0, TWO_HOURS));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> enter(secretary(), -1, GRIMSTAD, 0, TWO_HOURS));
  }

  @Test
  void before_a_meeting_only_preparation() {
    assertRefused(HoursRule.MEETING_NOT_HELD, () -> enter(solveig, CALLED, GRIMSTAD, 0, TWO_HOURS));
    enter(solveig, CALLED, GRIMSTAD, 0, new WorkingTime(0, 30));
    assertRefused(
        HoursRule.MEETING_NOT_CALLED,
        () -> enter(solveig, CouncilWorld.PLANNED, GRIMSTAD, 0, new WorkingTime(0, 30)));
  }

  @Test
  void attendance_suggests_the_time_of_whoever_came() {
    attendance();

    assertThat(seats(secretary(), HELD))
        .filteredOn(each -> each.presence() != null)
        .extracting(each -> each.seat().value(), SeatHours::presence)
        .containsExactlyInAnyOrder(tuple(LEADER, 105), tuple(SUBSTITUTE, 60));
  }

  @Test
  void whoever_was_there_is_reminded_of_what_they_have_not_entered() {
    assertThat(own(solveig))
        .extracting(each -> each.seat().value())
        .containsExactly(GRIMSTAD, LILLESAND);
    CurrentUser torbjorn = somebody(TORBJORN, Role.COUNCIL_MEMBER, world.unit("4202"));
    assertThat(own(torbjorn)).isEmpty();

    attendance();
    assertThat(own(solveig)).isEmpty();
    assertThat(own(torbjorn)).extracting(each -> each.seat().value()).containsExactly(SUBSTITUTE);

    enter(torbjorn, HELD, SUBSTITUTE, 0, TWO_HOURS);
    assertThat(own(torbjorn)).isEmpty();
  }

  private List<OwnHours> own(CurrentUser caller) {
    return world.get(em -> queries(em, caller).own(TODAY, Language.NB));
  }

  @Test
  void the_secretary_takes_attendance_over_for_those_who_have_entered_nothing() {
    attendance();
    enter(secretary(), HELD, LEADER, 0, TWO_HOURS);

    run(secretary(), desk -> assertThat(desk.takeOver(new NfpMeetingId(HELD))).isEqualTo(1));
    run(secretary(), desk -> assertThat(desk.takeOver(new NfpMeetingId(HELD))).isZero());

    assertThat(seats(secretary(), HELD))
        .filteredOn(SeatHours::entered)
        .extracting(each -> each.seat().value(), SeatHours::meetingMinutes)
        .containsExactlyInAnyOrder(tuple(LEADER, 120), tuple(SUBSTITUTE, 60));
    assertThatExceptionOfType(AccessDenied.class)
        .isThrownBy(() -> run(solveig, desk -> desk.takeOver(new NfpMeetingId(HELD))));
  }

  @Test
  void hours_are_summed_for_each_municipality_and_year() {
    enter(solveig, HELD, GRIMSTAD, 0, TWO_HOURS);
    enter(secretary(), HELD, SUBSTITUTE, 0, new WorkingTime(60, 0));
    enter(solveig, CALLED, GRIMSTAD, 0, new WorkingTime(0, 15));
    CurrentUser team = somebody(ODD, Role.TEAM_MEMBER, null);

    YearHours year = year(team, 2026);

    assertThat(year.units()).hasSize(13);
    assertThat(year.units())
        .filteredOn(each -> each.minutes() > 0)
        .containsExactly(new UnitHours("4202", "Grimstad", 2, 180, 45));
    assertThat(year.meetingMinutes()).isEqualTo(180);
    assertThat(year.preparationMinutes()).isEqualTo(45);
    assertThat(year.meetings())
        .extracting(each -> each.meeting().value(), each -> each.entered(), each -> each.own())
        .containsExactly(tuple(HELD, 2L, 0L), tuple(CALLED, 1L, 0L));
    assertThat(year(team, 2025).meetingMinutes()).isZero();
    assertThat(year(solveig, 2026).meetings()).extracting(each -> each.own()).containsOnly(2L);
  }

  @Test
  void the_database_refuses_what_no_day_holds() {
    for (String minutes : List.of("-1, 0", "1441, 0", "0, -1")) {
      assertThatExceptionOfType(RuntimeException.class)
          .isThrownBy(
              () ->
                  world.sql(
                      """
                      insert into nfp_working_time (area_id, meeting_id, seat_id, meeting_minutes, preparation_minutes)
                      values (3, 910, 901, %s)
                      """
                          .formatted(minutes)));
    }
  }

  /** The leader until the end at 13.45, the substitute for an hour in two parts. */
  private void attendance() {
    world.sql(
        """
        insert into nfp_attendance (id, area_id, meeting_id, seat_id, by_seat_id, arrived_at, left_at) values
          (990, 3, 910, 901, 901, '12:00', null), (991, 3, 910, 902, 904, '12:00', '12:30'),
          (992, 3, 910, 902, 904, '13:15', null)
        """);
  }

  private YearHours year(CurrentUser caller, int year) {
    return world.get(em -> queries(em, caller).year(AGDER, year, Language.NB));
  }

  private List<SeatHours> seats(CurrentUser caller, long meeting) {
    return world.get(em -> queries(em, caller).seats(new NfpMeetingId(meeting), Language.NB));
  }

  private static HoursQueries queries(EntityManager em, CurrentUser caller) {
    HoursQueries queries = new HoursQueries();
    queries.book = new HoursBook();
    queries.book.em = em;
    queries.listing = new HoursListing();
    queries.listing.em = em;
    queries.access = Callers.accessOf(caller);
    queries.user = caller;
    return queries;
  }

  private List<DomainEvent> enter(
      CurrentUser caller, long meeting, long seat, long seen, WorkingTime time) {
    return run(caller, desk -> desk.enter(new NfpMeetingId(meeting), new SeatId(seat), seen, time));
  }

  private List<DomainEvent> run(CurrentUser caller, Consumer<HoursKeeping> work) {
    return world.get(
        em -> {
          RecordedEvents events = new RecordedEvents();
          HoursKeeping desk = new HoursKeeping();
          desk.book = new HoursBook();
          desk.book.em = em;
          desk.access = Callers.accessOf(caller);
          desk.user = caller;
          desk.clock = CouncilWorld.CLOCK;
          desk.events = events;
          work.accept(desk);
          return events.fired();
        });
  }
}
