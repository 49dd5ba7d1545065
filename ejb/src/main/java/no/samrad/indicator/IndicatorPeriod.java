package no.samrad.indicator;

/** The time an indicator is usually looked at. */
public enum IndicatorPeriod {
  DAY,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  ROLLING_12_MONTHS,
  CUMULATIVE
}
