/**
 * What happens in the room of an NFP council's meeting: it starts and ends, goes from item to item,
 * people come and go, substitutes stand in, and some are partial in an item. What is proposed,
 * voted and decided is {@code ballot}'s.
 */
package no.samrad.sitting;
