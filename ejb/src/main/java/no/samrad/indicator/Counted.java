package no.samrad.indicator;

/**
 * What was counted of an indicator.
 *
 * @param unit null for the area as a whole
 * @param part how many participants stand behind the numerator
 * @param rest how many stand behind what is missing to the denominator; one may stand behind both
 */
record Counted(String code, Long unit, Tally tally, long part, long rest) {}
