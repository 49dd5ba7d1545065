package no.samrad.reporting;

import java.time.LocalDate;
import no.samrad.indicator.Figure;
import no.samrad.release.FigureState;
import no.samrad.shared.AreaId;

/** A figure of a submitted revision, and whose it is. */
record SealedFigure(
    PeriodId period,
    AreaId area,
    String slug,
    String areaName,
    LocalDate firstDay,
    LocalDate lastDay,
    Figure figure,
    FigureState outside) {

  /** What everybody may see, or whoever is in the team. */
  Figure forReader(boolean ofTheTeam) {
    return ofTheTeam || outside == FigureState.SHOWN ? figure : null;
  }

  /** A point of a line anybody may see. */
  TrendPoint forEverybody() {
    return new TrendPoint(
        period, slug, areaName, firstDay, lastDay, figure.code(), forReader(false));
  }
}
