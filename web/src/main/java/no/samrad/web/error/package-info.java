/**
 * What happens when something goes wrong while a page is asked for: rules become messages, the rest
 * ends on one of the pages that stop. Leaves the words to the texts.
 */
package no.samrad.web.error;
