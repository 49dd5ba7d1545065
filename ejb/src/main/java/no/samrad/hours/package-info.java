/**
 * The working time members of an NFP council put into its meetings and into preparing them: what
 * their municipalities contribute (A4-05). Who was in a meeting is {@code sitting}'s.
 */
package no.samrad.hours;
