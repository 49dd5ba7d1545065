package no.samrad.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.extract.CourseJudge.Judged;
import no.samrad.gate.Gate;
import no.samrad.norm.NormSet;
import no.samrad.norm.Norms;
import no.samrad.participation.CourseBook;
import no.samrad.participation.CourseRehearsal.Background;
import no.samrad.participation.CourseToKeep;
import no.samrad.participation.KnownCourse;
import no.samrad.participation.ParticipationId;
import no.samrad.shared.AreaId;

/** Finds out what an extract of referrals and courses would change. */
@ApplicationScoped
class CourseExtract {

  @Inject CourseListing listing;
  @Inject CourseBook book;
  @Inject ExtractKeys keys;
  @Inject Gate gate;
  @Inject Norms norms;
  @Inject Clock clock;

  ExtractPlan plan(ExtractTable table, ExtractRun run, Faults faults) {
    CourseLists lists = listing.load(run.area());
    List<CourseLine> lines = read(table, lists, faults);
    Map<CaseKey, ParticipationId> known =
        keys.known(run.area(), lines.stream().map(CourseLine::key).toList());
    Map<ParticipationId, KnownCourse> courses = book.known(run.area(), Set.copyOf(known.values()));
    CourseJudge judge =
        new CourseJudge(
            run.area(),
            lists.told(),
            gate.closed(run.area(), begun(lines, known.keySet())),
            background(run),
            faults);
    return plan(run.area(), table, judged(lines, known, courses, judge, faults), faults);
  }

  private static List<Judged> judged(
      List<CourseLine> lines,
      Map<CaseKey, ParticipationId> known,
      Map<ParticipationId, KnownCourse> courses,
      CourseJudge judge,
      Faults faults) {
    List<Judged> judged = new ArrayList<>();
    Map<ParticipationId, Long> first = new HashMap<>();
    for (CourseLine line : lines) {
      ParticipationId id = known.get(line.key());
      Long before = id == null ? null : first.putIfAbsent(id, line.line());
      if (before == null) {
        judge(line, id == null ? null : courses.get(id), judge, faults).ifPresent(judged::add);
      } else {
        faults.add(line.line(), CourseColumn.CASE.word(), LineProblem.GIVEN_TWICE, before);
      }
    }
    return judged;
  }

  private static Set<LocalDate> begun(List<CourseLine> lines, Set<CaseKey> known) {
    return lines.stream()
        .filter(each -> !known.contains(each.key()))
        .map(each -> each.facts().referral().day())
        .collect(Collectors.toSet());
  }

  private List<CourseLine> read(ExtractTable table, CourseLists lists, Faults faults) {
    CourseLineReader reader = new CourseLineReader(lists, faults, today());
    List<CourseLine> lines = new ArrayList<>();
    Map<CaseKey, Long> first = new HashMap<>();
    table.read(
        faults,
        cells ->
            reader
                .read(cells)
                .ifPresent(
                    line -> {
                      Long before = first.putIfAbsent(line.key(), line.line());
                      if (before == null) {
                        lines.add(line);
                      } else {
                        cells.fault(CourseColumn.CASE, LineProblem.GIVEN_TWICE, before);
                      }
                    }));
    return lines;
  }

  private static Optional<Judged> judge(
      CourseLine line, KnownCourse known, CourseJudge judge, Faults faults) {
    if (known != null) {
      return judge.goesOn(line, known);
    }
    if (line.key().isPseudonym()) {
      faults.add(line.line(), CourseColumn.CASE.word(), LineProblem.PSEUDONYM_UNKNOWN);
      return Optional.empty();
    }
    return judge.begins(line);
  }

  private Background background(ExtractRun run) {
    Map<LocalDate, NormSet> remembered = new HashMap<>();
    return new Background(
        run.startedBy(),
        clock.instant(),
        today(),
        day -> remembered.computeIfAbsent(day, key -> norms.on(key, run.area())));
  }

  private ExtractPlan plan(AreaId area, ExtractTable table, List<Judged> judged, Faults faults) {
    List<Judged> changing = judged.stream().filter(each -> each.change() != null).toList();
    return new ExtractPlan(
        ExtractKind.COURSES,
        table.rows(),
        judged.size() - changing.size(),
        changing.stream().map(Judged::change).toList(),
        faults,
        () -> write(area, changing));
  }

  private void write(AreaId area, List<Judged> changing) {
    List<CourseToKeep> courses = changing.stream().map(Judged::course).toList();
    List<ParticipationId> ids = book.keep(area, courses, today());
    List<CaseKey> added = new ArrayList<>();
    List<ParticipationId> theirs = new ArrayList<>();
    for (int index = 0; index < changing.size(); index++) {
      if (changing.get(index).change().kind() == ExtractChangeKind.CASE_NEW) {
        added.add(changing.get(index).line().key());
        theirs.add(ids.get(index));
      }
    }
    keys.add(area, added, theirs);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
