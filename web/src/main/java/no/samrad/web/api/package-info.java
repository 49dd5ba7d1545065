/**
 * The read API: the lists and main objects as JSON for BI tools, portal widgets and scripts, with
 * the same rights as the pages. It only reads; writing stays in the pages. Who asks is decided by
 * {@code no.samrad.web.security}.
 */
package no.samrad.web.api;
