/**
 * Keeps what happened: every domain event, sign-in and refusal, append-only, sealed in a chain per
 * area, readable and verifiable. Knows nobody who causes events; leaves the form of the chain and
 * its check to {@code no.samrad.db.audit}, where the command for auditors finds them too.
 */
package no.samrad.audit;
