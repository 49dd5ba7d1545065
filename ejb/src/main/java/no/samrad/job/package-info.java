/**
 * Work in the background: rows that one node at a time takes, tries again later, and gives up with
 * the reason; and an outbox of mails. Leaves what there is to do and to say to others.
 */
package no.samrad.job;
