/** The application as somebody meets it who has no scripts: addresses, and forms that are sent. */
package no.samrad.micro.plain;
