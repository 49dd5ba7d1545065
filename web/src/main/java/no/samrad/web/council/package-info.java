/**
 * Pages about the NFP councils of areas: their rules, seats and whom they leave out. The pages
 * about the councils of municipalities are the calendar's and the adoption's.
 */
package no.samrad.web.council;
