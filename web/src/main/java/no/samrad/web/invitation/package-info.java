/** Meetings in people's own calendars, and who has got the notice of a meeting. */
package no.samrad.web.invitation;
