/**
 * Tells whoever sits in an NFP council of its meetings, by mail and in their calendars, and keeps
 * what was told to whom. What meetings are, and when they are called, moved and cancelled, is
 * {@code meeting}'s; sending mail is {@code job}'s.
 */
package no.samrad.invitation;
