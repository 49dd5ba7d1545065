/** Pages about norms: the numbers the programme is measured by. */
package no.samrad.web.norm;
