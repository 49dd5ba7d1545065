/**
 * Pages of indicators: what each counts, what it is measured against, and who has verified that.
 */
package no.samrad.web.indicator;
