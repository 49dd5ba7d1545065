/**
 * Reporting periods: figures of an area for a time, submitted by its team, approved by somebody
 * else and locked, with what explains a red one. Keeps what was submitted for good, and says what
 * is missing without letting that stand in the way.
 */
package no.samrad.reporting;
