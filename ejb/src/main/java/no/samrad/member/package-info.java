/**
 * What waits for whoever sits in an NFP council, on one page: the next meeting and whether they
 * come, papers, minutes and written decisions, and the agreements of their municipality. What they
 * have taken on is {@code followup}'s.
 */
package no.samrad.member;
