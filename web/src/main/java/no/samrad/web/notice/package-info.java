/** The page of one's own notices. */
package no.samrad.web.notice;
