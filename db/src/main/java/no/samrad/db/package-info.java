/**
 * Owns the schema: its scripts, the check that a database fits the program, and the migration
 * command. Leaves the rows to the capabilities.
 */
package no.samrad.db;
