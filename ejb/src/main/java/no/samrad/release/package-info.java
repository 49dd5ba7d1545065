/**
 * The one way a figure leaves the team: hides what is small, and whatever would give it away, also
 * together with everything that was published before, and keeps what was published. What figures
 * mean, the capabilities that count say.
 */
package no.samrad.release;
