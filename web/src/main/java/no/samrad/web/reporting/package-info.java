/** Pages of reporting periods: figures with what they say, explanations, steps and trends. */
package no.samrad.web.reporting;
