/**
 * When the councils of municipalities and districts meet, and until when they take papers. What
 * they decide is the adoption's.
 */
package no.samrad.calendar;
