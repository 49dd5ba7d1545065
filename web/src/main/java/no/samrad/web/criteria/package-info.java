/** The pages about criteria. */
package no.samrad.web.criteria;
