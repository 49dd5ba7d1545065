package no.samrad.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.NfpMeetingId;
import no.samrad.shared.AreaId;

/**
 * The minutes of a meeting as somebody may read them.
 *
 * @param text null: not for them, or not yet
 * @param comments in the order they were made; none for whoever may not read them
 * @param notes beside approved minutes, in order
 * @param records what is kept of them and may be read
 */
public record MinutesSheet(
    Subject subject,
    MinutesStage stage,
    Standing standing,
    MinutesReader reader,
    MinutesText text,
    List<CommentRow> comments,
    List<NoteRow> notes,
    List<RecordRow> records)
    implements Serializable {

  /** Keeps copies. */
  public MinutesSheet {
    comments = List.copyOf(comments);
    notes = List.copyOf(notes);
    records = List.copyOf(records);
  }

  /** Something can still be said. */
  public boolean mayComment(LocalDate today) {
    return (reader.sits() || reader.manages())
        && stage == MinutesStage.CIRCULATED
        && !today.isAfter(standing.commentUntil());
  }

  /**
   * What they are about.
   *
   * @param label number and year of the meeting, or its day while it has no number
   */
  public record Subject(
      NfpMeetingId meeting,
      AreaId area,
      long council,
      String label,
      MeetingForm form,
      MeetingStep step,
      LocalDate day,
      int noticeDays)
      implements Serializable {}

  /**
   * Where they stand.
   *
   * @param version to be handed back with a change
   * @param commentUntil null: not circulated
   * @param approvedIn number and year of the meeting that approved them; empty: none did
   */
  public record Standing(
      long version,
      String introduction,
      LocalDate commentUntil,
      Instant circulatedAt,
      Instant approvedAt,
      String approvedBy,
      String approvedIn)
      implements Serializable {

    /** What the secretary is writing is theirs alone until it stands in the text. */
    Standing forReaders() {
      return new Standing(
          version, "", commentUntil, circulatedAt, approvedAt, approvedBy, approvedIn);
    }
  }

  /**
   * A remark.
   *
   * @param item null: about the minutes as a whole
   * @param answer empty: none yet
   */
  public record CommentRow(
      RemarkId id, Long item, String by, String remark, Instant madeAt, String answer)
      implements Serializable {}

  /** A note beside approved minutes. */
  public record NoteRow(String by, String wording, Instant notedAt) implements Serializable {}

  /** A file that is kept. */
  public record RecordRow(MinutesFormat format, long bytes, String sha256)
      implements Serializable {}
}
