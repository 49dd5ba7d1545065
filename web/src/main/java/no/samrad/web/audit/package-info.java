/** The pages of the audit trail, and the observer that writes refusals of every page into it. */
package no.samrad.web.audit;
