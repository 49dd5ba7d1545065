/** The read API as its clients meet it: over HTTP, with the demo data. */
package no.samrad.micro.api;
