package no.samrad.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.place.Language;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;

/**
 * Gives use cases of other capabilities what everybody may see of approved periods, whoever asks:
 * figures are those the safe publication showed when they were submitted. As many statements
 * however many areas, periods and figures there are.
 */
@ApplicationScoped
public class PeriodFigures {

  @Inject SealedPeriodListing listing;
  @Inject SealedFigures sealed;
  @Inject Narratives narratives;
  @Inject PeriodSealing sealing;

  /** Those approved by the day; the latest first, and a quarter before the year it ends. */
  public List<SealedPeriod> of(AreaScope areas, LocalDate day) {
    return listing.of(areas, day);
  }

  /** The figures of these indicators in each period, not explained. */
  public Map<PeriodId, List<FigureLine>> figures(
      Collection<SealedPeriod> periods, Collection<String> codes, Language language) {
    List<PeriodId> ids = periods.stream().map(SealedPeriod::id).toList();
    return sealed.of(ids, codes, language).stream()
        .collect(
            Collectors.groupingBy(
                SealedFigure::period,
                Collectors.mapping(each -> line(each, null), Collectors.toList())));
  }

  /** The figures of these indicators in one period; what is shown, with what explains it. */
  public List<FigureLine> explained(
      SealedPeriod period, Collection<String> codes, Language language) {
    Map<Long, NarrativeRow> words =
        narratives.of(period.id(), period.revision()).stream()
            .map(Narrative::row)
            .collect(Collectors.toMap(NarrativeRow::indicator, Function.identity()));
    return sealed.of(List.of(period.id()), codes, language).stream()
        .map(each -> line(each, words.get(each.figure().definition().id().value())))
        .toList();
  }

  /** These indicators in the approved periods of a kind; the first first. */
  public List<TrendPoint> trend(
      AreaId area, PeriodKind kind, Collection<String> codes, Language language) {
    return sealed.overTime(area, kind, codes, language).stream()
        .map(SealedFigure::forEverybody)
        .toList();
  }

  /** The revision still is what was submitted. */
  public boolean isIntact(SealedPeriod period) {
    return sealing.isIntact(period.id(), period.revision(), period.sha256());
  }

  /** What explains a figure that is hidden may tell of it. */
  private static FigureLine line(SealedFigure each, NarrativeRow narrative) {
    boolean shown = each.forReader(false) != null;
    return new FigureLine(
        each.figure().definition(),
        each.forReader(false),
        each.outside(),
        shown ? narrative : null);
  }
}
