package no.samrad.web.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.meeting.MeetingForm;
import no.samrad.minutes.MinutesFormat;
import no.samrad.minutes.MinutesSheet;
import no.samrad.minutes.MinutesStage;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts into words where minutes stand. */
@Named("minutesWords")
@ApplicationScoped
public class MinutesWords {

  @Inject Texts texts;
  @Inject Format format;

  /** The meeting, as links and headings name it. */
  public String meeting(MinutesSheet sheet) {
    return texts.get(
        sheet.subject().form() == MeetingForm.WRITTEN ? "minutes.ofWritten" : "minutes.ofMeeting",
        sheet.subject().label());
  }

  public String heading(MinutesSheet sheet) {
    return texts.get(
        sheet.subject().form() == MeetingForm.WRITTEN
            ? "minutes.headingWritten"
            : "minutes.heading",
        sheet.subject().label());
  }

  /** One sentence on where they stand, for whoever reads. */
  public String lead(OpenMinutes open) {
    MinutesSheet sheet = open.sheet();
    return switch (sheet.stage()) {
      case NOT_ENDED -> texts.get("minutes.lead.notEnded");
      case DRAFT ->
          texts.get(sheet.reader().manages() ? "minutes.lead.draft" : "minutes.lead.draftReader");
      case CIRCULATED -> circulated(open);
      case APPROVED -> approved(sheet);
    };
  }

  private String circulated(OpenMinutes open) {
    MinutesSheet sheet = open.sheet();
    if (!sheet.reader().manages() && !sheet.reader().sits()) {
      return texts.get("minutes.lead.circulatedReader");
    }
    boolean over = open.today().isAfter(sheet.standing().commentUntil());
    return texts.get(
        over ? "minutes.lead.commentsOver" : "minutes.lead.comments",
        sheet.standing().commentUntil(),
        sheet.comments().size());
  }

  private String approved(MinutesSheet sheet) {
    if (sheet.standing().approvedAt() == null) {
      return texts.get("minutes.lead.elsewhere");
    }
    String when = format.moment(sheet.standing().approvedAt());
    return sheet.standing().approvedIn().isEmpty()
        ? texts.get("minutes.lead.approved", when, sheet.standing().approvedBy())
        : texts.get("minutes.lead.approvedIn", sheet.standing().approvedIn(), when);
  }

  public String tagKind(MinutesStage stage) {
    return switch (stage) {
      case NOT_ENDED -> "idle";
      case DRAFT, CIRCULATED -> "info";
      case APPROVED -> "ok";
    };
  }

  public String file(MinutesFormat kept) {
    return texts.of(kept);
  }
}
