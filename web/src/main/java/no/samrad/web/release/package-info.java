/** Pages about the figures that left the team. */
package no.samrad.web.release;
