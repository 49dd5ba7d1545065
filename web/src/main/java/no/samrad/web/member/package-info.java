/** The home of whoever sits in an NFP council. */
package no.samrad.web.member;
