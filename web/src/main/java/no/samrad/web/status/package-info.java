/** The pages about how areas stand. What is said of a point is decided in {@code status}. */
package no.samrad.web.status;
