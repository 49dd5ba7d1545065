/**
 * Pages about the years of NFP councils: what is due when, the days that are proposed for meetings,
 * and when schools are closed.
 */
package no.samrad.web.yearplan;
