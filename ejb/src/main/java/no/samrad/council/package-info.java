/**
 * The NFP council that guides a programme area: its type, mandate, rules of procedure and who sits
 * in it for whom. When the councils of municipalities meet is the calendar's, what they decide the
 * adoption's.
 */
package no.samrad.council;
