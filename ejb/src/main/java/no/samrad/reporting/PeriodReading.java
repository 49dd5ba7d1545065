package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.indicator.Figure;
import no.samrad.indicator.FigureSpan;
import no.samrad.indicator.IndicatorFigures;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.Repository;

/** Puts together what a reader gets of a period; as many statements whatever there is. */
@Repository
class PeriodReading {

  @Inject PeriodListing listing;
  @Inject SealedFigures sealed;
  @Inject IndicatorFigures figures;
  @Inject PeriodSealing sealing;
  @Inject Narratives narratives;
  @Inject PeriodCounts counts;

  /** Counted now while it is open, up to today; as submitted afterwards. With what is missing. */
  PeriodDetails forTheTeam(AreaId area, PeriodRow row, LocalDate today, Language language) {
    if (!row.isBegun(today)) {
      return withoutFigures(area, row);
    }
    FigureSpan span =
        new FigureSpan(row.firstDay(), today.isBefore(row.lastDay()) ? today : row.lastDay());
    List<GapRow> gaps = listing.gaps(area, span);
    if (row.state() != PeriodState.OPEN) {
      return submitted(area, row, true, gaps, language);
    }
    Map<Long, NarrativeRow> words = words(row);
    List<FigureLine> lines =
        figures.ofArea(area, span, language).stream().map(each -> line(each, words)).toList();
    return new PeriodDetails(
        area, row, true, today, "", true, lines, List.of(), gaps, listing.steps(row.id()));
  }

  /** As everybody may see it. */
  PeriodDetails submitted(AreaId area, PeriodRow row, Language language) {
    return submitted(area, row, false, List.of(), language);
  }

  PeriodDetails withoutFigures(AreaId area, PeriodRow row) {
    return new PeriodDetails(
        area, row, false, null, "", true, List.of(), List.of(), List.of(), listing.steps(row.id()));
  }

  private PeriodDetails submitted(
      AreaId area, PeriodRow row, boolean ofTheTeam, List<GapRow> gaps, Language language) {
    PeriodListing.Sealed seal = listing.sealed(row).orElseThrow();
    Map<Long, NarrativeRow> words = words(row);
    List<FigureLine> lines =
        sealed.of(row.id(), language).stream().map(each -> line(each, ofTheTeam, words)).toList();
    return new PeriodDetails(
        area,
        row,
        ofTheTeam,
        seal.dataDay(),
        seal.sha256(),
        sealing.isIntact(row.id(), row.revision(), seal.sha256()),
        lines,
        counts.of(row.id(), row.revision(), row.lastDay(), language),
        gaps,
        listing.steps(row.id()));
  }

  private Map<Long, NarrativeRow> words(PeriodRow row) {
    return narratives.of(row.id(), row.revision()).stream()
        .map(Narrative::row)
        .collect(Collectors.toMap(NarrativeRow::indicator, Function.identity()));
  }

  private static FigureLine line(Figure figure, Map<Long, NarrativeRow> words) {
    return new FigureLine(
        figure.definition(), figure, null, words.get(figure.definition().id().value()));
  }

  /** What explains a figure that is hidden may tell of it. */
  private static FigureLine line(
      SealedFigure each, boolean ofTheTeam, Map<Long, NarrativeRow> words) {
    Figure shown = each.forReader(ofTheTeam);
    NarrativeRow narrative =
        shown == null ? null : words.get(each.figure().definition().id().value());
    return new FigureLine(each.figure().definition(), shown, each.outside(), narrative);
  }
}
