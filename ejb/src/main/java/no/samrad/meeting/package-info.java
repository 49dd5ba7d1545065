/**
 * Meetings of an NFP council, and decisions in writing between them: planned, called, started,
 * written up and approved. What stands on their agenda is {@code agenda}'s, what happens in them
 * {@code sitting}'s; when the councils of municipalities meet is the calendar's.
 */
package no.samrad.meeting;
