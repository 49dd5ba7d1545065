/** What pages that take in a file have in common: its form, and how they wait for the work. */
package no.samrad.web.upload;
