package no.samrad.sitting;

import static no.samrad.shared.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.council.Quorum;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who counts and who presides as a council sits there. */
class RollCallTest {

  /** Rule, members, partial, present: needed, and whether that is reached. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = ':',
      value = {
        "NONE 9 0 0 : 0 true",
        "NONE 9 0 1 : 0 true",
        "NONE 9 9 0 : 0 false",
        "HALF 9 0 5 : 5 true",
        "HALF 9 0 4 : 5 false",
        "HALF 9 1 4 : 4 true",
        "HALF 9 1 3 : 4 false",
        "HALF 8 0 4 : 4 true",
        "HALF 8 1 4 : 4 true",
        "HALF 8 1 3 : 4 false",
        "HALF 1 0 1 : 1 true",
        "HALF 1 1 0 : 0 false",
        "MORE_THAN_HALF 9 0 5 : 5 true",
        "MORE_THAN_HALF 9 1 5 : 5 true",
        "MORE_THAN_HALF 9 1 4 : 5 false",
        "MORE_THAN_HALF 9 2 4 : 4 true",
        "MORE_THAN_HALF 8 0 4 : 5 false",
        "TWO_THIRDS 9 0 6 : 6 true",
        "TWO_THIRDS 9 0 5 : 6 false",
        "TWO_THIRDS 9 1 6 : 6 true",
        "TWO_THIRDS 9 2 5 : 5 true",
        "TWO_THIRDS 9 3 4 : 4 true",
        "TWO_THIRDS 9 9 0 : 0 false"
      })
  void enough_is_counted_of_those_who_are_not_partial(String room, String expected) {
    String[] part = room.split(" ");
    int members = Integer.parseInt(part[1]);
    int partial = Integer.parseInt(part[2]);

    QuorumCount count =
        QuorumCount.of(Quorum.valueOf(part[0]), members, partial, Integer.parseInt(part[3]));

    assertThat(count.needed() + " " + count.isReached()).isEqualTo(expected);
    assertThat(count.isAllPartial()).isEqualTo(members == partial);
  }

  @Nested
  class Presiding {

    private final Voter leader = voter(1, SeatFunction.LEADER, true, true, false);
    private final Voter deputy = voter(2, SeatFunction.DEPUTY_LEADER, true, true, false);
    private final Voter member = voter(3, SeatFunction.MEMBER, true, true, false);

    @Test
    void the_leader_presides() {
      assertThat(call(member, deputy, leader).presiding()).contains(leader);
    }

    @Test
    void the_deputy_presides_when_the_leader_is_away_substituted_or_partial() {
      assertThat(
              List.of(
                  call(voter(1, SeatFunction.LEADER, false, false, false), deputy, member),
                  call(voter(1, SeatFunction.LEADER, true, false, false), deputy, member),
                  call(voter(1, SeatFunction.LEADER, true, true, true), deputy, member)))
          .allSatisfy(each -> assertThat(each.presiding()).contains(deputy));
    }

    @Test
    void nobody_presides_when_neither_is_there() {
      assertThat(call(member).presiding()).isEmpty();
    }
  }

  @Test
  void whoever_is_partial_counts_for_nothing_wherever_they_are() {
    RollCall call =
        call(
            voter(1, SeatFunction.LEADER, true, true, true),
            voter(2, SeatFunction.MEMBER, false, false, true),
            voter(3, SeatFunction.MEMBER, true, false, false),
            voter(4, SeatFunction.MEMBER, false, false, false));

    assertThat(call.count(Quorum.HALF)).isEqualTo(new QuorumCount(4, 2, 1, 1));
    assertThat(call.entitled()).extracting(Voter::seat).containsExactly(new SeatId(3));
  }

  @Test
  void a_seat_that_does_not_vote_is_not_found() {
    assertRefused(SittingRule.NO_VOTING_SEAT, () -> call().require(new SeatId(1)));
  }

  @Test
  void a_decision_in_writing_has_no_room() {
    assertRefused(
        SittingRule.DECIDED_IN_WRITING, () -> facts(MeetingForm.WRITTEN).requireMeeting());
    facts(MeetingForm.MEETING).requireMeeting();
  }

  private static MeetingFacts facts(MeetingForm form) {
    return new MeetingFacts(
        new NfpMeetingId(1),
        new AreaId(3),
        new CouncilId(2),
        false,
        LocalDate.of(2026, 3, 10),
        form,
        MeetingStep.CALLED,
        Quorum.HALF,
        false,
        "nb");
  }

  @Nested
  class Times {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 29); // the clock jumps at two

    private final ZonedDateTime now = DAY.atTime(12, 37, 40).atZone(OSLO);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({", 12:37", "12:00, 12:00", "12:37, 12:37", "12:39, 12:37", "12:42, 12:37"})
    void are_minutes_by_the_clock_in_norway(LocalTime said, LocalTime expected) {
      assertThat(Clockwork.of(said, DAY, now)).isEqualTo(expected);
    }

    @Test
    void are_not_yet_to_come_on_the_day_itself() {
      assertRefused(
          SittingRule.NOT_YET, () -> Clockwork.of(LocalTime.of(12, 43), DAY, now), "12.37");
      assertThat(Clockwork.of(LocalTime.of(23, 0), DAY.minusDays(1), now))
          .isEqualTo(LocalTime.of(23, 0));
    }
  }

  private static RollCall call(Voter... voters) {
    return new RollCall(Arrays.asList(voters));
  }

  private static Voter voter(
      long seat, SeatFunction function, boolean present, boolean own, boolean partial) {
    SeatId by = new SeatId(own ? seat : 99);
    return new Voter(new SeatId(seat), by, "Noen", function, present, partial);
  }
}
