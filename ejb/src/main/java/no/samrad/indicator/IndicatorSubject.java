package no.samrad.indicator;

/** What an indicator is about; the order is that of pages. */
public enum IndicatorSubject {
  RECRUITMENT,
  FOLLOW_UP,
  DOMAIN,
  ATTRITION,
  TEAM,
  AREA,
  DATA
}
