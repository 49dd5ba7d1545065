package no.samrad.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.participation.CourseBook;
import no.samrad.participation.CourseSpan;
import no.samrad.participation.KnownVisit;
import no.samrad.participation.ParticipationId;
import no.samrad.participation.VisitFacts;
import no.samrad.participation.VisitRehearsal;
import no.samrad.participation.VisitToKeep;
import no.samrad.shared.RuleViolation;

/** Finds out what an extract of visits would change. */
@ApplicationScoped
class VisitExtract {

  @Inject CourseListing listing;
  @Inject CourseBook book;
  @Inject ExtractKeys keys;
  @Inject Clock clock;

  ExtractPlan plan(ExtractTable table, ExtractRun run, Faults faults) {
    CourseLists lists = listing.load(run.area());
    List<VisitLine> lines = new ArrayList<>();
    table.read(faults, cells -> VisitLine.read(cells, lists).ifPresent(lines::add));
    Map<CaseKey, ParticipationId> known =
        keys.known(run.area(), lines.stream().map(VisitLine::key).collect(Collectors.toSet()));
    Set<ParticipationId> ids = Set.copyOf(known.values());
    VisitComparison comparison =
        new VisitComparison(
            book.spans(run.area(), ids),
            book.visits(run.area(), ids, LocalDate.now(clock)),
            lists.contacts(),
            LocalDate.now(clock),
            faults);
    lines.forEach(line -> comparison.add(line, known.get(line.key())));
    List<VisitToKeep> kept = comparison.kept();
    return new ExtractPlan(
        ExtractKind.VISITS,
        table.rows(),
        comparison.same(),
        comparison.changes(),
        faults,
        () -> book.keepVisits(run.area(), kept));
  }

  /** What the lines bring to what is known. */
  private static final class VisitComparison {

    private final Map<ParticipationId, CourseSpan> spans;
    private final Map<ParticipationId, Map<LocalDate, KnownVisit>> visits;
    private final Set<String> contacts;
    private final LocalDate today;
    private final Faults faults;
    private final Map<ParticipationId, Map<LocalDate, Long>> given = new HashMap<>();
    private final List<VisitToKeep> kept = new ArrayList<>();
    private final List<ExtractChange> changes = new ArrayList<>();
    private long same;

    VisitComparison(
        Map<ParticipationId, CourseSpan> spans,
        Map<ParticipationId, Map<LocalDate, KnownVisit>> visits,
        Set<String> contacts,
        LocalDate today,
        Faults faults) {
      this.spans = spans;
      this.visits = visits;
      this.contacts = contacts;
      this.today = today;
      this.faults = faults;
    }

    void add(VisitLine line, ParticipationId her) {
      if (her == null) {
        faults.add(line.line(), VisitColumn.CASE.word(), LineProblem.CASE_UNKNOWN);
        return;
      }
      Map<LocalDate, Long> hers = given.computeIfAbsent(her, key -> new HashMap<>());
      Long before = hers.putIfAbsent(line.planned(), line.line());
      if (before != null) {
        faults.add(line.line(), VisitColumn.PLANNED.word(), LineProblem.GIVEN_TWICE, before);
        return;
      }
      KnownVisit known = visits.getOrDefault(her, Map.of()).get(line.planned());
      compare(line, line.of(her), known);
    }

    private void compare(VisitLine line, VisitFacts facts, KnownVisit known) {
      if (known != null && facts.equals(known.facts())) {
        same++;
      } else if (known != null && !known.facts().isOpen()) {
        faults.add(line.line(), VisitColumn.OUTCOME.word(), LineProblem.DIFFERS);
      } else {
        keep(line, facts, known);
      }
    }

    private void keep(VisitLine line, VisitFacts facts, KnownVisit known) {
      CourseSpan of = spans.get(facts.of());
      try {
        VisitRehearsal.require(facts, contacts.contains(facts.outcome()), of, today);
      } catch (RuleViolation e) {
        faults.add(line.line(), VisitColumn.PLANNED.word(), e);
        return;
      }
      kept.add(new VisitToKeep(facts, known, of));
      ExtractChangeKind kind =
          known == null ? ExtractChangeKind.VISIT_NEW : ExtractChangeKind.VISIT_REGISTERED;
      changes.add(ExtractChange.of(kind, line.line(), ""));
    }

    List<VisitToKeep> kept() {
      return kept;
    }

    List<ExtractChange> changes() {
      return changes;
    }

    long same() {
      return same;
    }
  }
}
