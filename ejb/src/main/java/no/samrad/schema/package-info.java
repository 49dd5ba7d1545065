/**
 * Lets the program start only on a database that fits it. Leaves the scripts to the module db and
 * the rows to the capabilities.
 */
package no.samrad.schema;
