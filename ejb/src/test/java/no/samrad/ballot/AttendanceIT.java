package no.samrad.ballot;

import static no.samrad.ballot.RoomFixture.ANNA;
import static no.samrad.ballot.RoomFixture.BENT;
import static no.samrad.ballot.RoomFixture.CARL;
import static no.samrad.ballot.RoomFixture.FOR_ANNA;
import static no.samrad.ballot.RoomFixture.FOR_UNIT;
import static no.samrad.ballot.RoomFixture.LEADER;
import static no.samrad.ballot.RoomFixture.LEASE;
import static no.samrad.ballot.RoomFixture.MEETING;
import static no.samrad.ballot.RoomFixture.NOON;
import static no.samrad.ballot.RoomFixture.OUTDATED;
import static no.samrad.ballot.RoomFixture.SECRETARY;
import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.List;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingEnded;
import no.samrad.meeting.MeetingRule;
import no.samrad.meeting.MeetingStarted;
import no.samrad.meeting.MeetingStep;
import no.samrad.shared.DomainEvent;
import no.samrad.sitting.AttendanceId;
import no.samrad.sitting.AttendanceTimes;
import no.samrad.sitting.LiveSeat;
import no.samrad.sitting.SittingRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A meeting starts, people come and go, and it ends. */
class AttendanceIT {

  private static final LocalTime LATER = LocalTime.of(12, 8);

  private RoomFixture room;

  @BeforeEach
  void open() {
    room = new RoomFixture();
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Nested
  class Steps {

    @Test
    void a_called_meeting_starts_once() {
      List<DomainEvent> fired = room.run(desk -> desk.sitting().leading().start(MEETING));
      List<DomainEvent> again = room.run(desk -> desk.sitting().leading().start(MEETING));

      assertThat(fired).hasOnlyElementsOfType(MeetingStarted.class).hasSize(1);
      assertThat(again).isEmpty();
      assertThat(room.page().meeting().step()).isEqualTo(MeetingStep.STARTED);
    }

    @Test
    void a_decision_in_writing_is_no_meeting_to_start() {
      room.sql("update nfp_meeting set form = 'WRITTEN' where id = 70;\n");

      assertRefused(
          SittingRule.DECIDED_IN_WRITING,
          () -> room.run(desk -> desk.sitting().leading().start(MEETING)));
      assertThat(room.text("select state from nfp_meeting where id = 70")).isEqualTo("CALLED");
      assertThat(room.page().meeting().keeps()).isFalse();
    }

    @Test
    void nothing_is_recorded_before_it_starts_or_after_it_ends() {
      assertRefused(SittingRule.NOT_IN_SESSION, () -> arrive(ANNA, ANNA, null, NOON));
      room.begin();
      room.run(desk -> desk.sitting().leading().end(MEETING));

      assertRefused(SittingRule.NOT_IN_SESSION, () -> arrive(CARL, CARL, null, NOON));
      assertRefused(
          MeetingRule.NOT_AT_THIS_STEP,
          () -> room.run(desk -> desk.sitting().leading().start(MEETING)));
    }

    @Test
    void what_it_did_not_get_to_is_carried_on_when_it_ends() {
      room.takeUpLease();
      room.run(desk -> desk.deciding().settle(RoomFixture.STATUS, "", 0));

      List<DomainEvent> fired = room.run(desk -> desk.sitting().leading().end(MEETING));
      List<DomainEvent> again = room.run(desk -> desk.sitting().leading().end(MEETING));

      assertThat(fired).hasOnlyElementsOfType(MeetingEnded.class).hasSize(1);
      assertThat(again).isEmpty();
      assertThat(room.page().items())
          .extracting(each -> each.state().name())
          .containsExactly("CARRIED", "NOTED", "CARRIED");
    }

    @Test
    void it_does_not_end_while_a_ballot_is_open() {
      room.takeUpLease();
      room.open();

      assertRefused(
          SittingRule.BALLOT_IS_OPEN,
          () -> room.run(desk -> desk.sitting().leading().end(MEETING)));
    }

    @Test
    void going_on_from_where_it_no_longer_is_is_refused() {
      room.takeUpLease();
      room.run(desk -> desk.sitting().leading().takeUp(RoomFixture.STATUS, LEASE));

      assertRefused(
          SittingRule.GONE_ELSEWHERE,
          () -> room.run(desk -> desk.sitting().leading().takeUp(RoomFixture.TALK, LEASE)));
      room.run(desk -> desk.sitting().leading().takeUp(RoomFixture.STATUS, null)); // is so already
      assertThat(room.page().meeting().current()).isEqualTo(RoomFixture.STATUS);
    }
  }

  @Nested
  class Coming {

    @BeforeEach
    void begin() {
      room.begin();
    }

    @Test
    void everybody_is_there_but_whoever_said_otherwise() {
      assertThat(room.page().seats())
          .extracting(LiveSeat::member, LiveSeat::isPresent)
          .contains(tuple("Carl Medlem", false), tuple("Anna Medlem", true));
      assertThat(room.page().getPresent()).isEqualTo(4);
      assertThat(room.page().getCount().needed()).isEqualTo(3);
    }

    @Test
    void coming_twice_is_coming_once() {
      assertThat(arrive(CARL, CARL, null, LATER)).hasSize(1);
      assertThat(arrive(CARL, CARL, null, LATER.plusMinutes(1))).isEmpty();
      assertRefused(SittingRule.SEAT_TAKEN, () -> arrive(CARL, CARL, NOON, LATER));

      assertThat(seat(CARL).getStay().arrived()).isEqualTo(LATER);
    }

    @Test
    void nobody_comes_later_than_the_clock_says() {
      assertRefused(SittingRule.NOT_YET, () -> arrive(CARL, CARL, LATER, NOON));
      arrive(CARL, CARL, NOON.plusMinutes(2), NOON); // the computer's clock is a little ahead

      assertThat(seat(CARL).getStay().arrived()).isEqualTo(NOON);
    }

    @Test
    void somebody_leaves_and_comes_again() {
      leave(ANNA, LATER, LATER);
      leave(ANNA, null, LATER.plusMinutes(3)); // has left already
      assertRefused(SittingRule.LEFT_ALREADY, () -> leave(ANNA, NOON.plusMinutes(1), LATER));
      assertRefused(SittingRule.LEFT_BEFORE_COMING, () -> leave(BENT, NOON.minusMinutes(1), LATER));
      assertRefused(SittingRule.NOT_HERE, () -> leave(CARL, null, LATER));
      arrive(ANNA, ANNA, null, LocalTime.of(13, 0));

      assertThat(seat(ANNA).stays()).hasSize(2);
      assertThat(room.page().getPresent()).isEqualTo(4);
    }

    @Test
    void a_substitute_takes_the_place_of_their_member_only() {
      assertRefused(SittingRule.NOT_THEIR_SUBSTITUTE, () -> arrive(CARL, FOR_ANNA, null, LATER));
      assertRefused(SittingRule.NOT_THEIR_SUBSTITUTE, () -> arrive(CARL, FOR_UNIT, null, LATER));
      assertRefused(SittingRule.NOT_THEIR_SUBSTITUTE, () -> arrive(CARL, BENT, null, LATER));
      assertRefused(SittingRule.NO_VOTING_SEAT, () -> arrive(SECRETARY, SECRETARY, null, LATER));
      assertRefused(SittingRule.SEAT_TAKEN, () -> arrive(ANNA, FOR_ANNA, null, LATER));
      leave(ANNA, null, LATER);
      arrive(ANNA, FOR_ANNA, null, LATER);

      assertThat(seat(ANNA).getName()).isEqualTo("Vera Vara");
      assertThat(seat(ANNA).isSubstituted()).isTrue();
      assertThat(seat(BENT).substitutes())
          .extracting(LiveSeat.Substitute::name)
          .containsExactly("Vidar Vara");
    }

    @Test
    void a_substitute_whose_term_is_over_the_day_before_does_not_stand_in() {
      leave(LEADER, LATER, LATER);

      assertRefused(SittingRule.NOT_THEIR_SUBSTITUTE, () -> arrive(LEADER, OUTDATED, null, LATER));
      assertThat(seat(LEADER).substitutes()).isEmpty();
    }

    @Test
    void a_substitute_does_not_stand_in_for_two_at_once() {
      room.sql(
          """
          insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
          select 10, 3, 60, 'MEMBER', 28, s.unit_id, false, '2024-01-01' from nfp_council_seat s where s.id = 4;
          """);
      SeatId second = new SeatId(10);
      leave(BENT, LATER, LATER);
      arrive(BENT, FOR_UNIT, null, LATER);

      assertRefused(
          SittingRule.SUBSTITUTE_SITS_ELSEWHERE, () -> arrive(second, FOR_UNIT, null, LATER));
      leave(BENT, LATER.plusMinutes(5), LATER.plusMinutes(5));
      arrive(second, FOR_UNIT, null, LATER.plusMinutes(5));
      assertThat(seat(second).getName()).isEqualTo("Vidar Vara");
    }

    @Test
    void times_are_put_right_by_whoever_saw_them() {
      AttendanceId stay = seat(ANNA).getStay().id();
      AttendanceTimes seen = new AttendanceTimes(NOON, null);
      AttendanceTimes right = new AttendanceTimes(LocalTime.of(11, 55), null);
      correct(stay, seen, right);
      correct(stay, seen, right); // is so already

      assertRefused(
          SittingRule.TIMES_CHANGED_MEANWHILE,
          () -> correct(stay, seen, new AttendanceTimes(LocalTime.of(11, 50), null)));
      assertThat(seat(ANNA).getStay().arrived()).isEqualTo(LocalTime.of(11, 55));
      room.run(desk -> desk.sitting().attendance().remove(MEETING, stay));
      assertThat(seat(ANNA).stays()).isEmpty();
    }

    @Test
    void whoever_has_voted_was_there() {
      room.run(desk -> desk.sitting().leading().takeUp(LEASE, null));
      BallotId ballot = room.open();
      room.vote(ballot, ANNA, Choice.YES);
      AttendanceId stay = seat(ANNA).getStay().id();

      assertRefused(SittingRule.VOTED_IN_OPEN_BALLOT, () -> leave(ANNA, LATER, LATER));
      assertRefused(
          SittingRule.VOTED_AT_ANOTHER_TIME,
          () -> room.run(desk -> desk.sitting().attendance().remove(MEETING, stay)));
      room.at(LATER, desk -> desk.voting().allYes(ballot));
      room.at(LATER, desk -> desk.closing().close(ballot));
      assertRefused(
          SittingRule.VOTED_AT_ANOTHER_TIME, () -> leave(ANNA, NOON.plusMinutes(3), LATER));
      leave(ANNA, LATER.plusMinutes(1), LATER.plusMinutes(1));
    }
  }

  @Test
  void one_person_may_sit_for_two_units() {
    room.sql(
        """
        insert into nfp_council_seat (id, area_id, council_id, function, person_id, unit_id, sole, valid_from)
        select 10, 3, 60, 'MEMBER', 25, c.unit_id, false, '2024-01-01' from unit_code c where c.code = '4205';
        """);
    room.run(desk -> desk.sitting().leading().start(MEETING));
    room.run(desk -> desk.sitting().attendance().everybody(MEETING));

    assertThat(room.page().getPresent()).isEqualTo(6);
    assertThat(room.page().getCount().members()).isEqualTo(6);
  }

  private LiveSeat seat(SeatId seat) {
    return room.page().seat(seat);
  }

  private List<DomainEvent> arrive(SeatId seat, SeatId by, LocalTime said, LocalTime clock) {
    return room.at(clock, desk -> desk.sitting().attendance().arrive(MEETING, seat, by, said));
  }

  private void leave(SeatId seat, LocalTime said, LocalTime clock) {
    room.at(clock, desk -> desk.sitting().attendance().leave(MEETING, seat, said));
  }

  private void correct(AttendanceId stay, AttendanceTimes seen, AttendanceTimes right) {
    room.at(LATER, desk -> desk.sitting().attendance().correct(MEETING, stay, seen, right));
  }
}
