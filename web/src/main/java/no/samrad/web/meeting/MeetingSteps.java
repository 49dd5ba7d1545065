package no.samrad.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.meeting.MeetingDetails;
import no.samrad.meeting.MeetingStep;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** The way of a meeting from the plan to its approved minutes. */
@ApplicationScoped
class MeetingSteps {

  private static final List<MeetingStep> WAY =
      Stream.of(MeetingStep.values()).filter(step -> step != MeetingStep.CANCELLED).toList();

  @Inject Texts texts;
  @Inject Format format;

  /**
   * One step.
   *
   * @param state done, now or later
   */
  public record Step(int number, String name, String state, String note) implements Serializable {}

  /** Nothing of a meeting that is not held. */
  List<Step> of(MeetingDetails meeting) {
    return meeting.step() == MeetingStep.CANCELLED
        ? List.of()
        : way(meeting).stream().map(step -> step(meeting, step)).toList();
  }

  /** Nobody starts a decision in writing. */
  private static List<MeetingStep> way(MeetingDetails meeting) {
    return meeting.written()
        ? WAY.stream().filter(step -> step != MeetingStep.STARTED).toList()
        : WAY;
  }

  private Step step(MeetingDetails meeting, MeetingStep step) {
    boolean last = meeting.step() == MeetingStep.APPROVED;
    String state = "later";
    if (last || step.compareTo(meeting.step()) < 0) {
      state = "done";
    } else if (step == meeting.step()) {
      state = "now";
    }
    return new Step(way(meeting).indexOf(step) + 1, texts.of(step), state, note(meeting, step));
  }

  private String note(MeetingDetails meeting, MeetingStep step) {
    Instant reached =
        switch (step) {
          case CALLED -> meeting.course().calledAt();
          case STARTED -> meeting.course().startedAt();
          case MINUTES -> meeting.course().endedAt();
          case APPROVED -> meeting.course().approvedAt();
          case PLANNED, CANCELLED -> null;
        };
    if (reached != null) {
      return format.moment(reached);
    }
    return step == MeetingStep.CALLED && meeting.manages()
        ? texts.get("meeting.steps.callBefore", meeting.notice().due())
        : "";
  }
}
