package no.samrad.extract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.gate.GateCause;
import no.samrad.gate.GateRule;
import no.samrad.participation.CourseFacts;
import no.samrad.participation.CourseRehearsal;
import no.samrad.participation.CourseRehearsal.Background;
import no.samrad.participation.CourseStep;
import no.samrad.participation.CourseToKeep;
import no.samrad.participation.KnownCourse;
import no.samrad.participation.ParticipationRule;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/** Takes each line through the rules of a course and names the column where one is broken. */
final class CourseJudge {

  private static final Map<CourseStep, CourseColumn> COLUMNS =
      Map.of(
          CourseStep.ASSESSMENT, CourseColumn.ASSESSED,
          CourseStep.OFFER, CourseColumn.OFFERED,
          CourseStep.TALKS, CourseColumn.TALKS,
          CourseStep.CONSENT, CourseColumn.CONSENTED,
          CourseStep.INCLUSION, CourseColumn.INCLUDED,
          CourseStep.BIRTH, CourseColumn.BIRTH,
          CourseStep.END, CourseColumn.ENDED,
          CourseStep.TOLD, CourseColumn.TOLD);

  private final AreaId area;
  private final Set<String> told;
  private final Map<LocalDate, List<GateCause>> closed;
  private final Background against;
  private final Faults faults;

  CourseJudge(
      AreaId area,
      Set<String> told,
      Map<LocalDate, List<GateCause>> closed,
      Background against,
      Faults faults) {
    this.area = area;
    this.told = told;
    this.closed = closed;
    this.against = against;
    this.faults = faults;
  }

  /** A line that has been judged. */
  record Judged(CourseLine line, ExtractChange change, CourseToKeep course) {}

  /** Empty when a rule is broken. */
  Optional<Judged> begins(CourseLine line) {
    CourseFacts facts = line.facts();
    LocalDate day = facts.referral().day();
    if (closed.containsKey(day)) {
      broken(line, CourseColumn.REFERRED, new RuleViolation(GateRule.CLOSED, closed.get(day), day));
      return Optional.empty();
    }
    Set<CourseColumn> all = EnumSet.allOf(CourseColumn.class);
    try {
      CourseRehearsal rehearsal = CourseRehearsal.beginning(area, facts, against);
      return judged(line, facts, all, rehearsal, null);
    } catch (RuleViolation e) {
      broken(line, CourseColumn.REFERRED, e);
      return Optional.empty();
    }
  }

  /** Empty when a rule is broken; a change without a course when the line brings nothing. */
  Optional<Judged> goesOn(CourseLine line, KnownCourse known) {
    CourseMerge merge = new CourseMerge(known.facts(), line.facts());
    CourseFacts facts = merge.merged();
    merge.differing().forEach(each -> faults.add(line.line(), each.word(), LineProblem.DIFFERS));
    if (!merge.differing().isEmpty()) {
      return Optional.empty();
    }
    if (merge.added().isEmpty()) {
      return Optional.of(new Judged(line, null, null));
    }
    CourseRehearsal rehearsal = CourseRehearsal.of(known, facts, against);
    return judged(line, facts, merge.added(), rehearsal, known);
  }

  private Optional<Judged> judged(
      CourseLine line,
      CourseFacts facts,
      Set<CourseColumn> added,
      CourseRehearsal rehearsal,
      KnownCourse known) {
    for (CourseStep step : CourseStep.values()) {
      CourseColumn column = COLUMNS.get(step);
      if (added.contains(column) && isTaken(step, facts) && !takes(step, line, rehearsal)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Judged(line, change(line, added, known), rehearsal.toKeep(known)));
  }

  private static ExtractChange change(CourseLine line, Set<CourseColumn> added, KnownCourse known) {
    if (known == null) {
      return ExtractChange.of(ExtractChangeKind.CASE_NEW, line.line(), "");
    }
    String what = added.stream().map(ExtractColumn::word).collect(Collectors.joining(", "));
    return ExtractChange.of(ExtractChangeKind.CASE_FURTHER, line.line(), what);
  }

  private boolean takes(CourseStep step, CourseLine line, CourseRehearsal rehearsal) {
    try {
      if (step == CourseStep.TOLD && !told.contains(line.facts().referral().source())) {
        throw new RuleViolation(ParticipationRule.NOBODY_TO_TELL);
      }
      rehearsal.take(step);
      return true;
    } catch (RuleViolation e) {
      broken(line, COLUMNS.get(step), e);
      return false;
    }
  }

  private void broken(CourseLine line, CourseColumn column, RuleViolation rule) {
    faults.add(line.line(), column.word(), rule);
  }

  private static boolean isTaken(CourseStep step, CourseFacts facts) {
    return switch (step) {
      case ASSESSMENT -> facts.assessed() != null;
      case OFFER -> facts.offered() != null;
      case TALKS -> !facts.talks().isEmpty();
      case CONSENT -> facts.consented() != null;
      case INCLUSION -> facts.included() != null;
      case BIRTH -> facts.birth() != null;
      case END -> facts.ended() != null;
      case TOLD -> facts.told() != null;
    };
  }
}
