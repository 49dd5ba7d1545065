/** What pages that enter a person share, whatever the person is entered for. */
package no.samrad.web.person;
