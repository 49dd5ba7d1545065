/**
 * What somebody is to do after an NFP council dealt with an item: by whom, for which unit and until
 * when, until it is done or dropped; and how a decision came about over several meetings. What was
 * decided is {@code sitting}'s.
 */
package no.samrad.followup;
