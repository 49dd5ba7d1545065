/**
 * The pages as a visitor sees them: what can be read and done there, in words of the page. Where
 * things are on a page is known here and nowhere else in the tests.
 */
package no.samrad.micro.pages;
