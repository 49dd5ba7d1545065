/** The pages where the text of an agreement is written, commented on, read and compared. */
package no.samrad.web.wording;
