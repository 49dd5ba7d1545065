/**
 * The pages about meetings of NFP councils: planned, called, moved, cancelled, and as they were.
 */
package no.samrad.web.meeting;
