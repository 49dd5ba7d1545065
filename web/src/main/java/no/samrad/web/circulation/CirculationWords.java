package no.samrad.web.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.samrad.circulation.CirculationSheet;
import no.samrad.circulation.CirculationSheet.ReplyRow;
import no.samrad.meeting.MeetingStep;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Puts decisions in writing into words. */
@Named("circulationWords")
@ApplicationScoped
public class CirculationWords {

  @Inject Texts texts;
  @Inject Format format;

  /** One sentence on how it stands. */
  public String lead(OpenCirculation open) {
    CirculationSheet sheet = open.sheet();
    MeetingStep step = sheet.subject().step();
    if (step == MeetingStep.CANCELLED) {
      return texts.get("circulation.lead.cancelled");
    }
    if (step == MeetingStep.PLANNED) {
      return texts.get("circulation.lead.planned", sheet.subject().day());
    }
    if (step != MeetingStep.CALLED) {
      return texts.get("circulation.lead.closed");
    }
    String key = sheet.subject().over() ? "circulation.lead.over" : "circulation.lead.open";
    return texts.get(key, sheet.subject().day(), format.clock(sheet.subject().until()));
  }

  /** Name and unit, as somebody chooses among the seats they answer for. */
  public String seat(ReplyRow row) {
    return row.substituted()
        ? texts.get("circulation.seat.substitute", row.substitute(), row.name(), row.unit())
        : texts.get("circulation.seat", row.name(), row.unit());
  }

  /** Until when one may answer, and change it. */
  public String until(OpenCirculation open) {
    CirculationSheet.Subject subject = open.sheet().subject();
    return texts.get("circulation.field.choiceHelp", subject.day(), format.clock(subject.until()));
  }

  /** Why the reader has nothing to answer. */
  public String notYours(OpenCirculation open) {
    if (!open.pending()) {
      return lead(open);
    }
    return open.sheet().replaced().stream()
        .findFirst()
        .map(row -> texts.get("circulation.replaced", row.substitute(), row.unit()))
        .orElseGet(() -> texts.get("circulation.answer.notYoursText"));
  }

  /** What closing does, or for whom it still waits. */
  public String closing(OpenCirculation open) {
    CirculationSheet sheet = open.sheet();
    CirculationSheet.Subject subject = sheet.subject();
    return open.pending() && sheet.lacking() > 0
        ? texts.get(
            "circulation.close.early",
            sheet.lacking(),
            subject.day(),
            format.clock(subject.until()))
        : texts.get("circulation.close.what");
  }

  /** Where one seat stands. */
  public String standing(ReplyRow row) {
    if (!row.given()) {
      return texts.get("circulation.lacks");
    }
    return row.choice() == null
        ? texts.get("circulation.given", format.moment(row.answeredAt()))
        : texts.get("circulation.givenAs", format.moment(row.answeredAt()), texts.of(row.choice()));
  }
}
