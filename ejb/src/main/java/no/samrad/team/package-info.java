/**
 * The team of a programme area: its posts, who holds them for which employer, and whether they are
 * as many as the staffing norm of the day says. What they have learned is training's, how they are
 * supervised supervision's, how many are enough the norm's.
 */
package no.samrad.team;
