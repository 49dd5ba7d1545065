/** Pages where a team takes in extracts of its case system, and host and administrators counts. */
package no.samrad.web.extract;
