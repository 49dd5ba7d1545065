/**
 * Indicators: figures with a fixed definition, counted by one statement of SQL and compared exactly
 * with what they are measured against on a day. Leaves to others which figures leave the team.
 */
package no.samrad.indicator;
