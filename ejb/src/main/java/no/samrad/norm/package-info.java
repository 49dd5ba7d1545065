/**
 * Norms: the numbers the programme is measured by and works by, each with its days, its source and
 * who has compared it with that. An area may have its own; otherwise the programme's holds.
 */
package no.samrad.norm;
