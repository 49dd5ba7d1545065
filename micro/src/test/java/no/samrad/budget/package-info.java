/** Counts what every page sends to the database. */
package no.samrad.budget;
