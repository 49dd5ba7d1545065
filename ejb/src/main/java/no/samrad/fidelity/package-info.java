/**
 * The 14 core elements: what somebody found of each in an area, on a day and by what. Leaves to
 * indicators what can be counted of them.
 */
package no.samrad.fidelity;
