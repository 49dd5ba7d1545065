/** The page of a stored file, and the file itself. */
package no.samrad.web.document;
