/**
 * Pages about municipalities and city districts: search, one unit through time; and the field that
 * picks a unit.
 */
package no.samrad.web.place;
