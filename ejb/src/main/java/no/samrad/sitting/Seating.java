package no.samrad.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;

/** Who may come and leave as things stand in a meeting. */
@ApplicationScoped
class Seating {

  @Inject Sittings sittings;
  @Inject Rolls rolls;

  /** A member in their own seat, or a substitute of that member, or of nobody in particular. */
  void requireAllowed(NfpMeetingId meeting, SeatId seat, SeatId by) {
    StandIn who = standIn(meeting, seat, by);
    if (!who.allowed()) {
      throw new RuleViolation(SittingRule.NOT_THEIR_SUBSTITUTE, who.name(), who.memberName());
    }
  }

  /** A substitute cannot stand in for two at once. */
  void requireNowhereElse(NfpMeetingId meeting, SeatId seat, SeatId by) {
    Optional<Attendance> elsewhere = sittings.sittingIn(meeting, by);
    if (elsewhere.isPresent()) {
      StandIn there = standIn(meeting, elsewhere.get().seat(), by);
      throw new RuleViolation(
          SittingRule.SUBSTITUTE_SITS_ELSEWHERE, there.name(), there.memberName());
    }
  }

  /** What is asked for is so already, or somebody else sits there. */
  void requireSame(Attendance here, SeatId by, LocalTime at) {
    if (!here.by().equals(by) || (at != null && !here.arrivedAt().equals(at))) {
      throw new RuleViolation(
          SittingRule.SEAT_TAKEN, nameOf(here), Clockwork.text(here.arrivedAt()));
    }
  }

  /** Whoever has left already has done so when it is said they did. */
  void requireGoneAt(NfpMeetingId meeting, SeatId seat, LocalTime at) {
    Optional<Attendance> gone = sittings.gone(meeting, seat);
    if (gone.isEmpty()) {
      throw new RuleViolation(SittingRule.NOT_HERE, standIn(meeting, seat, seat).memberName());
    }
    LocalTime left = gone.get().leftAt();
    if (at != null && !at.equals(left)) {
      throw new RuleViolation(SittingRule.LEFT_ALREADY, nameOf(gone.get()), Clockwork.text(left));
    }
  }

  Attendance requireIn(NfpMeetingId meeting, AttendanceId id) {
    Attendance stay = sittings.require(id);
    if (!stay.meeting().equals(meeting)) {
      throw new NotFound(id);
    }
    return stay;
  }

  void requireNoVoteWaiting(Attendance stay) {
    if (rolls.hasVotedInOpenBallot(stay.meeting(), stay.seat())) {
      throw new RuleViolation(SittingRule.VOTED_IN_OPEN_BALLOT, nameOf(stay));
    }
  }

  void requireNeverVoted(Attendance stay) {
    if (rolls.hasVoted(stay.meeting(), stay.seat())) {
      throw new RuleViolation(SittingRule.VOTED_AT_ANOTHER_TIME, nameOf(stay));
    }
  }

  /** Whoever has voted was there when the ballot was closed. */
  void requireVotesCovered(Attendance stay) {
    sittings.flush(stay.meeting());
    if (rolls.hasVotedWhenNobodySatThere(stay.meeting(), stay.seat())) {
      throw new RuleViolation(SittingRule.VOTED_AT_ANOTHER_TIME, nameOf(stay));
    }
  }

  private String nameOf(Attendance stay) {
    return standIn(stay.meeting(), stay.seat(), stay.by()).name();
  }

  private StandIn standIn(NfpMeetingId meeting, SeatId seat, SeatId by) {
    return rolls
        .standIn(meeting, seat, by)
        .orElseThrow(() -> new RuleViolation(SittingRule.NO_VOTING_SEAT));
  }
}
