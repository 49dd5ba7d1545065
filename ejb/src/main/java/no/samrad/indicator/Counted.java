package no.samrad.indicator;

/**
 * What was counted of an indicator.
 *
 * @param unit null for the area as a whole
 */
record Counted(String code, Long unit, Tally tally) {}
