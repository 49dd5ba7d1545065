/**
 * Municipalities and city districts through time: numbers, names, mergers, residents. Leaves who
 * takes part in what to {@code area}.
 */
package no.samrad.place;
