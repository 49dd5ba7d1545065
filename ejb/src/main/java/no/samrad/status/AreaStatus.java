package no.samrad.status;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodCount;
import no.samrad.reporting.SealedPeriod;
import no.samrad.reporting.TrendPoint;
import no.samrad.shared.AreaId;

/**
 * How an area stands: the same for everybody who reads about it.
 *
 * @param areaName empty on a day it does not exist, and nothing else is there
 * @param day what follows the day is of this one
 * @param period whose figures are shown; null when none is approved
 * @param intact its figures still are what was submitted
 * @param periods all that are approved, the latest first
 * @param points in their order
 * @param lines the figures of the period
 * @param counts how far people came, in the area and its units, and what they have in common
 * @param core how faithful to the programme the area works, by what it has documented
 * @param trend both shares of week 16 in the approved periods of its kind, the first first
 */
public record AreaStatus(
    AreaId area,
    String slug,
    String areaName,
    LocalDate day,
    SealedPeriod period,
    boolean intact,
    List<SealedPeriod> periods,
    List<StatusPoint> points,
    List<FigureLine> lines,
    List<TrendPoint> trend,
    List<PeriodCount> counts,
    List<WaitingAgreement> waiting,
    List<OpenAction> actions,
    CoreStand core)
    implements Serializable {

  /** On a day it does not exist. */
  static AreaStatus absent(AreaId area, LocalDate day) {
    return new AreaStatus(
        area,
        "",
        "",
        day,
        null,
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        CoreStand.UNKNOWN);
  }

  public AreaStatus {
    periods = List.copyOf(periods);
    points = List.copyOf(points);
    lines = List.copyOf(lines);
    trend = List.copyOf(trend);
    counts = List.copyOf(counts);
    waiting = List.copyOf(waiting);
    actions = List.copyOf(actions);
  }

  /** The area exists on the day. */
  public boolean existing() {
    return !points.isEmpty();
  }

  /** The worst of its points. */
  public StatusLight light() {
    return StatusLight.worst(points.stream().map(StatusPoint::light).toList());
  }

  public StatusPoint point(StatusPointCode code) {
    return points.stream().filter(each -> each.code() == code).findFirst().orElseThrow();
  }

  /** The figures of a point, in its order. */
  public List<FigureLine> linesOf(StatusPointCode code) {
    return FigurePoints.of(code, lines);
  }
}
