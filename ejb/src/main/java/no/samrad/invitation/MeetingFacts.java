package no.samrad.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;
import no.samrad.shared.Settings;

/**
 * What may be said of a meeting to everybody who is told of it: when and where, nothing of its
 * agenda and nobody's name.
 *
 * @param areaName in the language of who is told
 * @param commentUntil null while its minutes are not out for comment
 * @param origin names this installation in calendars
 * @param stamp when it last changed, or was told; the beginning of today while it is only planned
 */
record MeetingFacts(
    NfpMeetingId meeting,
    AreaId area,
    String slug,
    String areaName,
    MeetingForm form,
    MeetingStep step,
    LocalDate day,
    LocalTime starts,
    LocalTime ends,
    String place,
    String videoLink,
    long noticeNumber,
    LocalDate commentUntil,
    String origin,
    Instant stamp) {

  boolean isWritten() {
    return form == MeetingForm.WRITTEN;
  }

  /** The page of the meeting; empty when nobody has said where Samråd is. */
  Optional<String> link() {
    return Settings.get("samrad.address")
        .map(root -> root + "/councils/" + slug + "/meetings/" + meeting.value());
  }

  /** Called or cancelled, and not over: there is something to tell of it. */
  boolean isAhead(LocalDate today) {
    boolean told = step == MeetingStep.CALLED || step == MeetingStep.CANCELLED;
    return told && !day.isBefore(today);
  }

  String uid() {
    return "nfp-meeting-" + meeting.value() + "@" + origin;
  }

  /** Stands for whoever calls the meeting, where no address of mail is known. */
  String originUri() {
    return "urn:uuid:" + origin;
  }

  /** Of a planned meeting only the day is known; in writing, until when one answers. */
  EventTime time() {
    if (step == MeetingStep.PLANNED) {
      return EventTime.someTimeOn(day);
    }
    return isWritten() ? EventTime.at(day, ends) : new EventTime(day, starts, ends);
  }

  private EventCertainty status() {
    return switch (step) {
      case PLANNED -> EventCertainty.TENTATIVE;
      case CANCELLED -> EventCertainty.CANCELLED;
      default -> EventCertainty.CONFIRMED;
    };
  }

  /** As it stands. */
  MeetingEvent event(EventWords words) {
    return new MeetingEvent(uid(), noticeNumber, stamp, status(), time(), words);
  }

  /** As it is told now. */
  MeetingEvent event(EventWords words, InvitationKind kind, Instant now) {
    EventCertainty status = kind.takesBack() ? EventCertainty.CANCELLED : EventCertainty.CONFIRMED;
    return new MeetingEvent(uid(), noticeNumber, now, status, time(), words);
  }
}
