/**
 * What {@code ear/prove} needs besides a server: a database to put Samråd into and a person at a
 * browser.
 */
package no.samrad.ear;
