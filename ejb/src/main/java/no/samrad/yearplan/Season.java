package no.samrad.yearplan;

import java.time.Month;

/**
 * One of the ordinary meetings of a year in the reference data.
 *
 * @param month it is suggested for
 */
record Season(int number, Month month, String name) {}
