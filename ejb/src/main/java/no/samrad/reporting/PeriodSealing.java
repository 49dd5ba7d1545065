package no.samrad.reporting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.indicator.IndicatorFigures;
import no.samrad.indicator.Verdict;
import no.samrad.place.Language;
import no.samrad.shared.Repository;

/** Counts a period and keeps what it found. */
@Repository
class PeriodSealing {

  @Inject IndicatorFigures figures;
  @Inject FigureDisclosure disclosure;
  @Inject CountSubmission counts;
  @Inject FigureRecords records;
  @Inject Narratives narratives;

  /** How many red figures of the area nobody has explained. */
  long unexplained(ReportingPeriod period) {
    Set<Long> explained =
        narratives.of(period.id(), period.revision()).stream()
            .map(Narrative::indicator)
            .collect(Collectors.toSet());
    return figures.ofArea(period.area(), period.span(), Language.NB).stream()
        .filter(each -> each.verdict() == Verdict.BELOW)
        .filter(each -> !explained.contains(each.definition().id().value()))
        .count();
  }

  String seal(ReportingPeriod period, PeriodStep.Taken taken) {
    List<Recorded> kept =
        disclosure.recorded(
            period, figures.counted(period.area(), period.span(), Language.NB), taken.on());
    List<RecordedCount> people = counts.ask(period, taken.on());
    String seal = Seal.of(kept, people, explanations(period.id(), period.revision()));
    records.keep(period, kept, seal, taken);
    counts.keep(period, people);
    return seal;
  }

  /** Whether a revision still is what was submitted. */
  boolean isIntact(PeriodId period, int revision, String seal) {
    return Seal.of(
            records.of(period, revision),
            counts.of(period, revision),
            explanations(period, revision))
        .equals(seal);
  }

  private List<String> explanations(PeriodId period, int revision) {
    return narratives.of(period, revision).stream()
        .map(
            each ->
                Seal.explanation(each.indicator(), new NarrativeText(each.cause(), each.action())))
        .toList();
  }
}
