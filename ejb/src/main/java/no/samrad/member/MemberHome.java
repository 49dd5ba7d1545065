package no.samrad.member;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatFunction;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/** What waits for whoever sits in an NFP council. */
public record MemberHome(
    List<HeldSeat> seats,
    List<NextMeeting> meetings,
    List<UnreadItem> unread,
    List<OpenMinutes> minutes,
    List<WrittenDecision> written,
    List<UnitAgreement> agreements,
    List<AreaTile> areas)
    implements Serializable {

  /**
   * A seat of the reader.
   *
   * @param unitName empty for the secretary
   * @param lastDay null: until further notice
   */
  public record HeldSeat(
      String slug, String areaName, SeatFunction function, String unitName, LocalDate lastDay)
      implements Serializable {}

  /**
   * The next meeting of a council. Of one that is only planned nothing but the day is said.
   *
   * @param number of the meeting in its year; null until it is called
   * @param startsAt null until it is called, as is the end
   * @param minutes how long its items are planned to take together; 0 when that is not said
   * @param absent the reader has said not to come
   * @param substitutes who can come instead, with the unit
   */
  public record NextMeeting(
      NfpMeetingId id,
      String slug,
      String areaName,
      MeetingStep step,
      LocalDate day,
      LocalTime startsAt,
      LocalTime endsAt,
      String place,
      String videoLink,
      Integer number,
      Integer year,
      long items,
      long minutes,
      boolean absent,
      String reason,
      List<String> substitutes)
      implements Serializable {

    public boolean called() {
      return step.isCalled();
    }
  }

  /** An item of a called meeting the reader has not opened. */
  public record UnreadItem(
      ItemId id,
      NfpMeetingId meeting,
      String slug,
      LocalDate day,
      Integer number,
      Integer year,
      String title,
      long papers)
      implements Serializable {}

  /** Minutes the reader may comment on. */
  public record OpenMinutes(
      NfpMeetingId meeting, String slug, LocalDate day, LocalDate until, boolean commented)
      implements Serializable {}

  /** A decision in writing that one of the reader's seats has not answered. */
  public record WrittenDecision(
      NfpMeetingId meeting, String slug, LocalDate until, LocalTime untilTime, String title)
      implements Serializable {}

  /** An agreement that waits for the reader's municipality. */
  public record UnitAgreement(
      long agreement, String name, String unitName, int version, Wait awaits, LocalDate day)
      implements Serializable {}

  /** For what an agreement waits. */
  public enum Wait {
    /** Its council has not decided; the day is that of the meeting, when it stands on an agenda. */
    COUNCIL,
    /** It was asked to sign; the day is when that is due. */
    SIGNATURE
  }

  /** How an area of the reader stands. */
  public record AreaTile(
      AreaId area,
      String slug,
      String areaName,
      long members,
      long agreements,
      long waiting,
      long openActions,
      long overdueActions)
      implements Serializable {}
}
