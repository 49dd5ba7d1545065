/**
 * How the team of an area is supervised: sessions, meetings, accompanied visits and gatherings that
 * were held, days somebody was away, and what is missing by the rhythm of the norm. What was spoken
 * about is kept nowhere; who is in the team is team's.
 */
package no.samrad.supervision;
