package no.samrad.meeting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.council.CouncilId;
import no.samrad.council.CouncilType;
import no.samrad.shared.AreaId;

/**
 * A meeting of an NFP council.
 *
 * @param version to be handed back with a change
 * @param number null, as the year, before it was called
 * @param place when and where; null to readers of a meeting nobody is called to yet
 * @param day the day of the meeting, which everybody may know
 * @param secretary of the council on the day; empty for none
 * @param agenda empty to those who are not called to it yet
 * @param snapshot null before it was called
 * @param manages the reader keeps the meetings of the area
 */
public record MeetingDetails(
    NfpMeetingId id,
    AreaId area,
    Council council,
    long version,
    MeetingForm form,
    MeetingStep step,
    Integer number,
    Integer year,
    LocalDate day,
    MeetingPlace place,
    String secretary,
    MeetingNotice notice,
    Course course,
    List<Move> moves,
    List<Point> agenda,
    KeptSnapshot snapshot,
    boolean manages)
    implements Serializable {

  /**
   * The council that meets.
   *
   * @param asksForNotice late notice must be confirmed with a reason
   */
  public record Council(CouncilId id, CouncilType type, boolean asksForNotice)
      implements Serializable {}

  /**
   * The notice.
   *
   * @param due the last day on which it is, or was, in time
   * @param days so many before the meeting, by the rules of procedure of its day
   * @param again from when it counts, since the meeting was moved to an earlier day; else null
   * @param whyLate empty where it is not late or nobody has to say
   * @param number how often members were told of a change
   */
  public record MeetingNotice(
      LocalDate due, int days, boolean late, LocalDate again, String whyLate, int number)
      implements Serializable {

    /** It would be late if it were given that day. */
    public boolean lateOn(LocalDate day) {
      return day.isAfter(due);
    }
  }

  /**
   * When it took which step; null for those it has not.
   *
   * @param reason why it was cancelled
   */
  public record Course(
      Instant calledAt,
      Instant startedAt,
      Instant endedAt,
      Instant approvedAt,
      Instant cancelledAt,
      String reason)
      implements Serializable {}

  /** When and where it was to be, until it was moved. */
  public record Move(MeetingPlace before, String reason, Instant movedAt) implements Serializable {}

  /**
   * An item of its agenda.
   *
   * @param number null, as the year, before the meeting is called
   * @param title what the reader may read of it
   */
  public record Point(Integer number, Integer year, String title, boolean closed)
      implements Serializable {}

  public boolean called() {
    return course.calledAt() != null;
  }

  public boolean written() {
    return form == MeetingForm.WRITTEN;
  }

  /** As those see it who are not called to it yet. */
  MeetingDetails withDayOnly() {
    return new MeetingDetails(
        id, area, council, version, form, step, number, year, day, null, secretary, notice, course,
        List.of(), List.of(), null, false);
  }
}
