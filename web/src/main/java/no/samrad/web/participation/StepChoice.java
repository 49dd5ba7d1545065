package no.samrad.web.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samrad.participation.Attendance;
import no.samrad.participation.CourseStep;
import no.samrad.participation.ParticipantDetails;
import no.samrad.participation.ParticipantDetails.Steps;
import no.samrad.participation.TakenStep;

/**
 * A step somebody has taken, to be chosen.
 *
 * @param with who was there; null for what is no conversation
 */
public record StepChoice(TakenStep taken, Attendance with) implements Serializable {

  /** As it may stand in an address: a word, and of a conversation its day. */
  public String key() {
    String word = taken.step().name().toLowerCase(Locale.ROOT);
    return with == null ? word : word + "-" + taken.on();
  }

  /** In the order of the steps. Whoever was not eligible has ended by the assessment. */
  static List<StepChoice> of(ParticipantDetails of) {
    Steps steps = of.steps();
    boolean byAssessment = steps.assessedOn() != null && !steps.eligible();
    List<StepChoice> found = new ArrayList<>();
    add(found, CourseStep.ASSESSMENT, steps.assessedOn());
    add(found, CourseStep.OFFER, steps.offeredOn());
    of.talks()
        .forEach(
            each ->
                found.add(
                    new StepChoice(new TakenStep(CourseStep.TALKS, each.day()), each.with())));
    add(found, CourseStep.CONSENT, steps.consentedOn());
    add(found, CourseStep.INCLUSION, steps.includedOn());
    add(found, CourseStep.BIRTH, steps.birthOn());
    add(found, CourseStep.TOLD, steps.toldOn());
    add(found, CourseStep.END, byAssessment ? null : steps.endedOn());
    return List.copyOf(found);
  }

  private static void add(List<StepChoice> found, CourseStep step, LocalDate on) {
    if (on != null) {
      found.add(new StepChoice(new TakenStep(step, on), null));
    }
  }
}
