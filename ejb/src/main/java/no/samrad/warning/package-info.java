/**
 * Says how likely it is that a share misses its goal when it is of few. Knows nothing of what was
 * counted, and leaves the words to whoever shows it.
 */
package no.samrad.warning;
