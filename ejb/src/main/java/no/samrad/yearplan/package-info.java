/**
 * The year plan of an NFP council: proposes days for its ordinary meetings that avoid public
 * holidays and the meetings of the municipalities, and plans them once somebody confirms. What
 * happens to a planned meeting is {@code meeting}'s; what stands on its agenda {@code agenda}'s.
 */
package no.samrad.yearplan;
