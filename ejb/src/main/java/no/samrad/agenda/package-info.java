/**
 * The agenda of a meeting of an NFP council: its items with their numbers and order, and the papers
 * of each. When the meeting is stands in {@code meeting}; what is voted and decided is {@code
 * sitting}'s.
 */
package no.samrad.agenda;
