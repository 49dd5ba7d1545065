package no.samrad.circulation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.council.CouncilId;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/**
 * A decision in writing as somebody may read it.
 *
 * @param item null: nothing stands on its agenda, or not for them
 * @param replies of everybody for whoever manages it, and for members without what others answered;
 *     none for whoever else reads
 * @param own seats the reader answers for
 * @param replaced seats of the reader that a substitute answers for
 */
public record CirculationSheet(
    Subject subject,
    Item item,
    List<ReplyRow> replies,
    List<ReplyRow> own,
    List<ReplyRow> replaced,
    Reader reader)
    implements Serializable {

  /** Keeps copies. */
  public CirculationSheet {
    replies = List.copyOf(replies);
    own = List.copyOf(own);
    replaced = List.copyOf(replaced);
  }

  public long answered() {
    return replies.stream().filter(ReplyRow::given).count();
  }

  public long lacking() {
    return replies.size() - answered();
  }

  /** Which decision it is. */
  public record Subject(
      NfpMeetingId meeting,
      AreaId area,
      CouncilId council,
      String label,
      MeetingForm form,
      MeetingStep step,
      LocalDate day,
      LocalTime until,
      boolean over)
      implements Serializable {}

  /**
   * What is to be decided.
   *
   * @param closed the public reads a title of its own
   */
  public record Item(
      ItemId id, String number, String title, String description, String proposal, boolean closed)
      implements Serializable {}

  /**
   * A seat with its answer.
   *
   * @param substitute who answers in the member's place; empty: the member does
   * @param choice null: none yet, or not to be told
   * @param answeredAt null: none yet
   */
  public record ReplyRow(
      SeatId seat,
      String name,
      SeatFunction function,
      String unit,
      String substitute,
      WrittenChoice choice,
      String ground,
      Instant answeredAt)
      implements Serializable {

    public boolean given() {
      return answeredAt != null;
    }

    /** That there is an answer, not which. */
    ReplyRow sealed() {
      return new ReplyRow(seat, name, function, unit, substitute, null, "", answeredAt);
    }

    public boolean substituted() {
      return !substitute.isEmpty();
    }

    /** A substitute votes for the member, and never presides. */
    SeatFunction votesAs() {
      return substituted() ? SeatFunction.SUBSTITUTE : function;
    }
  }

  /** What the reader may do. */
  public record Reader(boolean manages, boolean sits) implements Serializable {}
}
