package no.samrad.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.intake.ImportRule;
import no.samrad.intake.SourceText;
import no.samrad.shared.RuleViolation;

/** Sees from the heading what a file is about, and has it read by whoever knows that. */
@ApplicationScoped
class ExtractPlanning {

  @Inject CourseExtract courses;
  @Inject VisitExtract visits;
  @Inject CountExtract counts;

  /**
   * A file with what looks like an identity number is refused as a whole, before anything else is
   * looked at.
   */
  ExtractPlan plan(ExtractRun run, byte[] content) {
    Faults faults = new Faults();
    ExtractTable table = ExtractTable.of(text(content), faults);
    if (faults.count() > 0) {
      return ExtractPlan.refused(table.kind(), table.rows(), faults);
    }
    boolean ofCounts = table.kind() == ExtractKind.COUNTS;
    if (ofCounts != (run.area() == null)) {
      throw new RuleViolation(ExtractRule.KIND_ELSEWHERE);
    }
    return switch (table.kind()) {
      case COURSES -> courses.plan(table, run, faults);
      case VISITS -> visits.plan(table, run, faults);
      case COUNTS -> counts.plan(table, run, faults);
    };
  }

  /** What is garbled is not repeated here: it may be a name. */
  private static SourceText text(byte[] content) {
    try {
      return SourceText.of(content);
    } catch (RuleViolation e) {
      throw e.rule() == ImportRule.TEXT_GARBLED ? new RuleViolation(ExtractRule.TEXT_GARBLED) : e;
    }
  }
}
