/**
 * Measures what the application adds to what the database needs, on the whole invented country. No
 * test: it is started by name (README, Measured).
 */
package no.samrad.measure;
