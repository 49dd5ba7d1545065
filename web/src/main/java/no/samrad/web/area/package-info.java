/**
 * Pages about programme areas: the list, one area as of a day, creating one, members coming and
 * going. Also tells the page frame which areas there are.
 */
package no.samrad.web.area;
