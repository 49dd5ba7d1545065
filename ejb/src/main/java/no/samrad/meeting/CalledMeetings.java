package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** What calling, moving and cancelling a meeting asks of its council and its agenda. */
@ApplicationScoped
class CalledMeetings {

  @Inject CouncilDays councils;
  @Inject CouncilNumbers numbers;
  @Inject MeetingMoves moves;

  MeetingCalled call(NfpMeeting meeting, LocalDate today, String whyLate, Instant now) {
    if (councils.countItems(meeting.id()).items() == 0) {
      throw new RuleViolation(MeetingRule.AGENDA_EMPTY);
    }
    LocalDate day = meeting.place().day();
    Notice notice = councils.require(meeting.council(), day).notice();
    boolean late = notice.isLateOn(today);
    String why = late ? Reason.ifGiven(whyLate).map(Reason::text).orElse("") : "";
    notice.requireReasonIfLate(today, why);

    int number = numbers.nextMeeting(meeting.council(), day.getYear());
    meeting.call(number, notice.due(), why, now);

    return new MeetingCalled(
        meeting.area(),
        meeting.id(),
        meeting.council(),
        day,
        number,
        new MeetingCalled.Timeliness(notice.due(), late, why),
        now);
  }

  MeetingMoved move(
      NfpMeeting meeting, MeetingPlace when, LocalDate today, Reason why, Instant now) {
    MeetingPlace before = meeting.place();
    Notice notice = councils.require(meeting.council(), when.day()).notice();

    meeting.move(when, notice, today, why);
    moves.add(meeting, before, why, now);

    return new MeetingMoved(
        meeting.area(),
        meeting.id(),
        meeting.council(),
        new MeetingMoved.Places(before, when),
        meeting.noticeNumber(),
        why,
        now);
  }

  MeetingCalledOff cancel(NfpMeeting meeting, Reason why, Instant now) {
    MeetingStep before = meeting.step();
    long decided = councils.countItems(meeting.id()).decided();
    if (before.isAhead() && decided > 0) {
      throw new RuleViolation(MeetingRule.HAS_DECISIONS, decided);
    }

    meeting.cancel(why, now);

    return new MeetingCalledOff(
        meeting.area(), meeting.id(), meeting.council(), before, meeting.noticeNumber(), why, now);
  }
}
