/** Pages of core elements: what was found of each in an area, by whom and by what. */
package no.samrad.web.fidelity;
