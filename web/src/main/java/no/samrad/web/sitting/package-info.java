/**
 * The page of a meeting while it runs, and who is there: every control records by itself, and
 * whatever is recorded twice is recorded once. Pages about proposals and votes are here too.
 */
package no.samrad.web.sitting;
