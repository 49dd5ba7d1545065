package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.indicator.Figure;

/**
 * A figure of an approved period, of one area.
 *
 * @param code of the indicator
 * @param figure null where it is hidden from the reader
 */
public record TrendPoint(
    PeriodId period,
    String slug,
    String areaName,
    LocalDate firstDay,
    LocalDate lastDay,
    String code,
    Figure figure)
    implements Serializable {

  public boolean isHidden() {
    return figure == null;
  }
}
