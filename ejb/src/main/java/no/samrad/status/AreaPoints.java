package no.samrad.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.SealedPeriod;

/**
 * An area with all its points.
 *
 * @param period whose figures they are; null when none is approved
 * @param lines the figures behind them, as everybody may see them
 */
record AreaPoints(
    AreaHead head, SealedPeriod period, List<FigureLine> lines, List<StatusPoint> day) {

  /** In the order of the page. */
  List<StatusPoint> points() {
    List<StatusPoint> all = new ArrayList<>(day);
    FigurePoints.CODES
        .keySet()
        .forEach(
            code ->
                all.add(
                    period == null ? FigurePoints.without(code) : FigurePoints.point(code, lines)));
    return all.stream().sorted(Comparator.comparing(StatusPoint::code)).toList();
  }

  StatusLight light() {
    return StatusLight.worst(points().stream().map(StatusPoint::light).toList());
  }
}
