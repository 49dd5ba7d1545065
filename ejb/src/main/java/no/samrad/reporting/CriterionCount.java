package no.samrad.reporting;

/**
 * How many of those included in a period meet a criterion.
 *
 * @param judged how many were judged by its set
 */
record CriterionCount(String set, String criterion, long judged, long met) {}
