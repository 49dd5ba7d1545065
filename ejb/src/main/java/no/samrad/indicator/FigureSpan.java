package no.samrad.indicator;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days a figure is about; both belong to it. Definitions and norms are those of the last one.
 */
public record FigureSpan(LocalDate firstDay, LocalDate lastDay) implements Serializable {

  public FigureSpan {
    if (lastDay.isBefore(firstDay)) {
      throw new IllegalArgumentException(firstDay + " to " + lastDay);
    }
  }

  /** Twelve months through the day. */
  public static FigureSpan yearThrough(LocalDate day) {
    return new FigureSpan(day.minusYears(1).plusDays(1), day);
  }

  LocalDate endDay() {
    return lastDay.plusDays(1);
  }
}
