/**
 * The agenda of a meeting of an NFP council: its items with their numbers and order, and what could
 * stand on it. Papers are {@code agendapaper}'s, when the meeting is stands in {@code meeting}, and
 * what is voted and decided is {@code sitting}'s.
 */
package no.samrad.agenda;
