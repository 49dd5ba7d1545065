package no.samrad.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import no.samrad.meeting.MeetingDetails;
import no.samrad.meeting.MeetingForm;
import no.samrad.meeting.MeetingHit;
import no.samrad.meeting.MeetingPlace;
import no.samrad.meeting.MeetingRow;
import no.samrad.meeting.MeetingStep;
import no.samrad.meeting.SnapshotLine;
import no.samrad.meeting.SnapshotLine.Kind;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts meetings of an NFP council into words. */
@Named("meetingWords")
@ApplicationScoped
public class MeetingWords {

  @Inject Texts texts;
  @Inject Format format;

  public String name(MeetingDetails meeting) {
    return name(meeting.form(), meeting.number(), meeting.year(), meeting.day());
  }

  /** As {@link #name}, within a sentence. */
  public String inside(MeetingDetails meeting) {
    String name = name(meeting);
    return name.substring(0, 1).toLowerCase(Texts.language()) + name.substring(1);
  }

  public String rowName(MeetingRow row) {
    return name(row.form(), row.number(), row.year(), row.day());
  }

  public String hitName(MeetingHit hit) {
    return name(hit.form(), hit.number(), hit.year(), hit.day());
  }

  /** Møte 2/2026; before it has a number, by its day. */
  private String name(MeetingForm form, Integer number, Integer year, LocalDate day) {
    boolean written = form == MeetingForm.WRITTEN;
    if (number == null) {
      return texts.get(written ? "meeting.name.writtenOn" : "meeting.name.on", day);
    }
    String both = number + "/" + year;
    return texts.get(written ? "meeting.name.written" : "meeting.name", both);
  }

  public String tagKind(MeetingStep step) {
    return switch (step) {
      case PLANNED -> "idle";
      case CALLED, STARTED, MINUTES -> "info";
      case APPROVED -> "ok";
      case CANCELLED -> "plain";
    };
  }

  /** Empty for the kind's own. */
  public String tagIcon(MeetingStep step) {
    return switch (step) {
      case CALLED -> "mail";
      case STARTED -> "clock";
      case MINUTES -> "pen";
      case CANCELLED -> "close";
      case PLANNED, APPROVED -> "";
    };
  }

  /** One sentence that says how it stands. */
  public String lead(OpenMeeting open) {
    MeetingDetails meeting = open.meeting();
    String key = "meeting.lead." + meeting.step().name();
    return switch (meeting.step()) {
      case PLANNED -> planned(open);
      case CALLED ->
          meeting.written()
              ? texts.get("meeting.lead.CALLED.written", meeting.day())
              : texts.get(key, weekday(meeting.day()));
      case STARTED -> texts.get(key);
      case MINUTES, CANCELLED -> texts.get(key(meeting, key));
      case APPROVED -> texts.get(key, format.moment(meeting.course().approvedAt()));
    };
  }

  private String planned(OpenMeeting open) {
    if (!open.meeting().manages()) {
      return texts.get(key(open.meeting(), "meeting.lead.PLANNED.reader"));
    }
    if (open.dayIsOver()) {
      return texts.get(key(open.meeting(), "meeting.lead.PLANNED.over"));
    }
    String key = open.lateToday() ? "meeting.lead.PLANNED.late" : "meeting.lead.PLANNED";
    return texts.get(key(open.meeting(), key), open.meeting().notice().due());
  }

  /**
   * The key of a text for a meeting, or of the one for a decision in writing, where nobody meets.
   */
  public String key(MeetingDetails meeting, String key) {
    return meeting.written() ? key + ".written" : key;
  }

  /** tirsdag 10. mars 2026. */
  public String weekday(LocalDate day) {
    return format.longDay(day);
  }

  /** 12.00–14.00; of a decision in writing until when members answer. */
  public String times(MeetingDetails meeting) {
    return times(meeting.form(), meeting.place());
  }

  private String times(MeetingForm form, MeetingPlace place) {
    return form == MeetingForm.WRITTEN
        ? texts.get("meeting.until", format.clock(place.endsAt()))
        : format.clock(place.startsAt()) + "–" + format.clock(place.endsAt());
  }

  public String rowTimes(MeetingRow row) {
    if (row.endsAt() == null) {
      return "";
    }
    return row.form() == MeetingForm.WRITTEN
        ? texts.get("meeting.until", format.clock(row.endsAt()))
        : format.clock(row.startsAt()) + "–" + format.clock(row.endsAt());
  }

  /** Arendal og video. */
  public String where(MeetingRow row) {
    return where(row.place(), row.video());
  }

  private String where(String place, boolean video) {
    if (place.isEmpty()) {
      return video ? texts.get("meeting.where.video") : "";
    }
    return video ? texts.get("meeting.where.both", place) : place;
  }

  /** When and where it was to be, until it was moved. */
  public String before(MeetingDetails meeting, MeetingDetails.Move move) {
    MeetingPlace before = move.before();
    String when = format.day(before.day()) + ", " + times(meeting.form(), before);
    return before.place().isEmpty() ? when : when + ", " + before.place();
  }

  /** The words for a figure of a snapshot. */
  public String figure(String source, SnapshotLine line) {
    return texts.get(source + ".figure." + line.figure());
  }

  public String value(SnapshotLine line) {
    return switch (line.kind()) {
      case NUMBER -> format.number(Long.parseLong(line.value()));
      case DAY -> format.day(LocalDate.parse(line.value()));
      case WORD -> texts.get(line.value());
      case TEXT -> line.value();
    };
  }

  public boolean isNumber(SnapshotLine line) {
    return line.kind() == Kind.NUMBER;
  }

  public String language(String code) {
    return texts.get("meeting.language." + code);
  }
}
