/**
 * What each party of an agreement has decided about a version: on which agenda it stands, what was
 * decided on what condition, who everybody waits for, and what a change would cost. Text, parties
 * and versions are the agreement's.
 */
package no.samrad.adoption;
