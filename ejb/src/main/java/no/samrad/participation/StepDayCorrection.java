package no.samrad.participation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samrad.shared.Change;
import no.samrad.shared.NotFound;
import no.samrad.shared.RuleViolation;

/** The day of a step as it was written down and as it is put right. Made before that is done. */
final class StepDayCorrection {

  private final Participation of;
  private final TakenStep taken;
  private final LocalDate day;
  private final Map<CourseStep, LocalDate> before = new EnumMap<>(CourseStep.class);

  StepDayCorrection(Participation of, TakenStep taken, LocalDate day) {
    this.of = of;
    this.taken = taken;
    this.day = day;
    Arrays.stream(CourseStep.values()).forEach(step -> before.put(step, of.reached().on(step)));
    requireTaken();
    if (day.equals(taken.on())) {
      throw new RuleViolation(ParticipationRule.NOTHING_CORRECTED);
    }
  }

  /** Whoever was not eligible has ended by the assessment. */
  private void requireTaken() {
    boolean byAssessment =
        taken.step() == CourseStep.END && Verdict.NOT_ELIGIBLE.name().equals(of.outcome());
    boolean other =
        taken.step() != CourseStep.TALKS && !taken.on().equals(before.get(taken.step()));
    if (byAssessment || other) {
      throw new NotFound(taken);
    }
  }

  /** What is another now: the day of the step, and what follows from it by itself. */
  List<Change> changes() {
    if (taken.step() == CourseStep.TALKS) {
      return List.of(Change.of(taken.step().day(), taken.on(), day));
    }
    return Stream.of(CourseStep.values())
        .map(step -> Change.of(step.day(), before.get(step), of.reached().on(step)))
        .filter(change -> !change.from().equals(change.to()))
        .toList();
  }

  Participation of() {
    return of;
  }

  TakenStep taken() {
    return taken;
  }

  LocalDate day() {
    return day;
  }
}
