/**
 * The clause library in nb and nn: types of agreement, clauses in editions, the templates made of
 * them, what placeholders there are, and the paper municipal councils decide upon.
 */
package no.samrad.clause;
