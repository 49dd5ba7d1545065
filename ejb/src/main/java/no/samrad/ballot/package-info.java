/**
 * What is proposed, voted and decided in the items of an NFP council's meeting, vote by vote. Who
 * is there and may vote is {@code sitting}'s; how far an item has come stands on the agenda.
 */
package no.samrad.ballot;
