package no.samrad.reporting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.indicator.CountedFigure;
import no.samrad.release.FigureAudience;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureOutlet;
import no.samrad.release.FigureRelease;
import no.samrad.release.FigureState;
import no.samrad.release.FigureTable;
import no.samrad.release.ReleasedFigure;
import no.samrad.release.ReleasedTable;
import no.samrad.shared.Repository;

/**
 * What figures of different periods tell together: those included in a period are the difference
 * between two numbers of all included so far, and those lost in the phases of a period that between
 * two numbers of all lost so far. Each is one subject through the years.
 */
@Repository
class StayDisclosure {

  private static final String CAME = "CAME";
  private static final String LOST = "LOST";
  private static final String SO_FAR = "FRAFALL_SAMLET";

  /** They are shares of everybody included in the period, or have all of them as their part. */
  private static final List<String> OF_INCLUDED =
      List.of("INKLUDERT_U16", "SAMTYKKE_U28", "FORSTEGANG", "UTFORSKNING_MIN2");

  private static final String ACCEPTED = "AKSEPT";

  @Inject FigureRelease release;
  @Inject StayHistories histories;

  Map<String, FigureState> ask(
      ReportingPeriod period, Map<String, CountedFigure> figures, LocalDate day) {
    StayHistory history = histories.of(period);
    Map<String, FigureState> states = new HashMap<>();
    if (history.isEmpty()) {
      return states;
    }
    ReleasedFigure included = included(history, period, day);
    OF_INCLUDED.forEach(each -> states.put(each, sameAs(included, figures.get(each).people())));
    states.put(ACCEPTED, included.state());
    ReleasedTable lost = lost(history, period, day);
    for (PhaseFigures phase : PhaseFigures.values()) {
      states.put(
          phase.attrition(), sameAs(lost.at(phase.name()), figures.get(phase.attrition()).part()));
    }
    states.put(SO_FAR, soFar(history, period, figures.get(SO_FAR), day));
    return states;
  }

  /** Whether everybody may know how many were included in the period. */
  FigureState included(ReportingPeriod period, LocalDate day) {
    return included(histories.of(period), period, day).state();
  }

  private ReleasedFigure included(StayHistory history, ReportingPeriod period, LocalDate day) {
    return whole(released(period, CAME, day, history.cameIn(period.span()), Map.of()));
  }

  private FigureState soFar(
      StayHistory history, ReportingPeriod period, CountedFigure figure, LocalDate day) {
    StayHistory.Places came = history.cameSoFar(period.span());
    StayHistory.Places lost = history.lostSoFar(period.span());
    boolean told =
        tells(period, CAME, day, came, figure.people())
            && tells(period, LOST, day, lost, figure.part());
    return told ? FigureState.SHOWN : FigureState.HIDDEN;
  }

  private boolean tells(
      ReportingPeriod period,
      String subject,
      LocalDate day,
      StayHistory.Places places,
      long counted) {
    return release
        .releaseOpenly(
            table(period, subject, day, places, Map.of()), FigureAudience.AREA, FigureOutlet.SEALED)
        .filter(each -> whole(each).value() == counted)
        .isPresent();
  }

  private ReleasedTable lost(StayHistory history, ReportingPeriod period, LocalDate day) {
    StayHistory.Places places = history.lostIn(period.span());
    Map<String, Set<String>> marks = new LinkedHashMap<>();
    for (PhaseFigures phase : PhaseFigures.values()) {
      marks.put(
          phase.name(),
          places.members().stream()
              .filter(each -> each.endsWith("/" + phase.name()))
              .collect(Collectors.toSet()));
    }
    return released(period, LOST, day, places, marks);
  }

  /** Somebody may have changed a course since the figure was counted. */
  private static FigureState sameAs(ReleasedFigure released, long counted) {
    boolean another = released.isShown() && released.value() != counted;
    return another ? FigureState.HIDDEN : released.state();
  }

  private static ReleasedFigure whole(ReleasedTable table) {
    return table.at(FigureDimension.WHOLE);
  }

  private ReleasedTable released(
      ReportingPeriod period,
      String subject,
      LocalDate day,
      StayHistory.Places places,
      Map<String, Set<String>> marks) {
    return release.release(
        table(period, subject, day, places, marks), FigureAudience.AREA, FigureOutlet.SEALED);
  }

  private static FigureTable table(
      ReportingPeriod period,
      String subject,
      LocalDate day,
      StayHistory.Places places,
      Map<String, Set<String>> marks) {
    FigureDimension dimension = new FigureDimension("stay", places.members(), marks);
    return new FigureTable(period.area(), subject, day, List.of(dimension), places.cells());
  }
}
