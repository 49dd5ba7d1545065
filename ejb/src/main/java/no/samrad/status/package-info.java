/**
 * Where a programme area stands on a day, in figures: what a council has before it when it meets,
 * and what is kept when a meeting is called. The facts are those of {@code area}, {@code agreement}
 * and {@code council}; what a snapshot is, {@code meeting} says.
 */
package no.samrad.status;
