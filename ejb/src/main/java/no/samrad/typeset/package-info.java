/**
 * Sets a document as PDF (PDF/A-2a and PDF/UA-1 at once) and as DOCX: the same text, the same bytes
 * for the same document, on any day. Leaves what a document says to others; knows nothing of
 * agreements, areas or people.
 */
package no.samrad.typeset;
