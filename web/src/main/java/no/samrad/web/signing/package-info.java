/** The pages on which an agreement is signed, and the files that belong to it. */
package no.samrad.web.signing;
