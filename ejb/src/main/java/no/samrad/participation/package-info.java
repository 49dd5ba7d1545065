/**
 * A woman's way through the programme in an area, known by a pseudonym only: referred, assessed,
 * conversations, consent, inclusion, visits, and how it ended. Who she is stands nowhere; whether
 * referrals may be kept is the {@code gate}'s, the numbers are the {@code norm}s'.
 */
package no.samrad.participation;
