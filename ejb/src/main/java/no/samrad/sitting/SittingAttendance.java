package no.samrad.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import no.samrad.council.SeatId;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** Who comes to a meeting and leaves it, when, and who stands in for whom. */
@Stateless
public class SittingAttendance {

  @Inject Sittings sittings;
  @Inject Rolls rolls;
  @Inject Seating seating;
  @Inject Floor floor;
  @Inject Event<DomainEvent> events;
  @Inject Clock clock;

  /** All who have not said that they will not come, and were not there yet, are there now. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void everybody(NfpMeetingId meeting) {
    MeetingFacts facts = floor.enter(meeting);
    LocalTime now = at(facts, null);
    rolls.expected(meeting).forEach(seat -> sit(facts, seat, seat, now));
  }

  /**
   * Somebody comes.
   *
   * @param by the seat of whoever it is: the same, or that of a substitute
   * @param at null: now
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void arrive(NfpMeetingId meeting, SeatId seat, SeatId by, LocalTime at) {
    MeetingFacts facts = floor.enter(meeting);
    seating.requireAllowed(meeting, seat, by);
    Optional<Attendance> here = sittings.here(meeting, seat);
    if (here.isPresent()) {
      seating.requireSame(here.get(), by, at);
      return;
    }
    seating.requireNowhereElse(meeting, seat, by);

    sit(facts, seat, by, at(facts, at));
  }

  /**
   * Whoever sits there leaves.
   *
   * @param at null: now
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void leave(NfpMeetingId meeting, SeatId seat, LocalTime at) {
    MeetingFacts facts = floor.enter(meeting);
    Optional<Attendance> here = sittings.here(meeting, seat);
    if (here.isEmpty()) {
      seating.requireGoneAt(meeting, seat, at);
      return;
    }
    Attendance stay = here.get();
    seating.requireNoVoteWaiting(stay);
    AttendanceTimes before = stay.times();

    stay.leave(at(facts, at));
    seating.requireVotesCovered(stay);

    announce(facts, stay, before, stay.times());
  }

  /**
   * The times were wrong.
   *
   * @param seen what they were when the caller looked
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void correct(
      NfpMeetingId meeting, AttendanceId id, AttendanceTimes seen, AttendanceTimes wanted) {
    MeetingFacts facts = floor.enter(meeting);
    Attendance stay = seating.requireIn(meeting, id);
    AttendanceTimes before = stay.times();
    if (before.equals(wanted)) {
      return;
    }
    if (!before.equals(seen)) {
      throw new RuleViolation(SittingRule.TIMES_CHANGED_MEANWHILE);
    }

    if (before.left() == null && wanted.left() != null) {
      seating.requireNoVoteWaiting(stay);
    }
    LocalTime left = wanted.left() == null ? null : at(facts, wanted.left());
    stay.become(at(facts, wanted.arrived()), left);
    seating.requireVotesCovered(stay);

    announce(facts, stay, before, stay.times());
  }

  /** Nobody came after all. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.COUNCIL_SECRETARY})
  public void remove(NfpMeetingId meeting, AttendanceId id) {
    MeetingFacts facts = floor.enter(meeting);
    Attendance stay = seating.requireIn(meeting, id);
    seating.requireNeverVoted(stay);

    sittings.remove(stay);
    sittings.flush(meeting);

    events.fire(
        new AttendanceChanged(
            facts.area(), meeting, stay.seat(), stay.by(), stay.times(), null, clock.instant()));
  }

  private void sit(MeetingFacts facts, SeatId seat, SeatId by, LocalTime at) {
    Attendance stay = new Attendance(facts.area(), facts.meeting(), seat, by, at);
    sittings.add(stay);
    announce(facts, stay, null, stay.times());
  }

  private void announce(
      MeetingFacts facts, Attendance stay, AttendanceTimes before, AttendanceTimes after) {
    sittings.flush(facts.meeting());
    events.fire(
        new AttendanceChanged(
            facts.area(), facts.meeting(), stay.seat(), stay.by(), before, after, clock.instant()));
  }

  private LocalTime at(MeetingFacts facts, LocalTime said) {
    return Clockwork.of(said, facts.day(), ZonedDateTime.now(clock));
  }
}
