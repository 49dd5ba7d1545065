package no.samrad.status;

import java.io.Serializable;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.SealedPeriod;
import no.samrad.shared.AreaId;

/**
 * How an area stands, in short.
 *
 * @param light the worst of its points
 * @param period the latest that is approved; null for none
 * @param referred the share referred by week 16; null for none
 * @param included the share included by week 16; null for none
 */
public record StatusTile(
    AreaId area,
    String slug,
    String areaName,
    StatusLight light,
    SealedPeriod period,
    FigureLine referred,
    FigureLine included)
    implements Serializable {

  static StatusTile of(AreaPoints points) {
    return new StatusTile(
        points.head().area(),
        points.head().slug(),
        points.head().name(),
        points.light(),
        points.period(),
        first(points, StatusPointCode.REFERRED_EARLY),
        first(points, StatusPointCode.INCLUDED_EARLY));
  }

  private static FigureLine first(AreaPoints points, StatusPointCode code) {
    return FigurePoints.of(code, points.lines()).stream().findFirst().orElse(null);
  }
}
