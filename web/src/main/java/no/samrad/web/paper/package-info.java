/** The page with the papers of an agreement, and the files it hands out. */
package no.samrad.web.paper;
