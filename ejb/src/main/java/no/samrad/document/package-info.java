/**
 * Stored files: signed agreements, attachments, evidence. A file is taken in pieces, known by what
 * its bytes are, and recognised as the one that came by its SHA-256; what it is for, others know.
 */
package no.samrad.document;
