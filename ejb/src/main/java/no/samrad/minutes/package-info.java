/**
 * The minutes of a meeting of an NFP council: written from what was recorded, sent for comment,
 * approved, and kept as they were approved. What happened in the meeting is {@code sitting}'s, how
 * a page looks {@code typeset}'s.
 */
package no.samrad.minutes;
