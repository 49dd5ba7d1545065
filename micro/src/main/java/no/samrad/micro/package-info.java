/**
 * Starts Samråd with a real PostgreSQL and Payara Micro in one process, for {@code ./run} and the
 * browser tests. It knows how the parts are started, stopped and recovered; what the application
 * does is left to the application.
 */
package no.samrad.micro;
