/**
 * Whether an area may keep a referral of a day: data-processing agreement in force, legal basis
 * clarified, DPIA approved, host and council in place. Keeps legal basis and DPIA itself; the rest
 * are facts of {@code agreement}, {@code area} and {@code council}, which it only reads.
 */
package no.samrad.gate;
