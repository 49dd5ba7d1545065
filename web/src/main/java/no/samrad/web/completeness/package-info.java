/** Whether an agreement is complete, as a section of its page and as a page of its own. */
package no.samrad.web.completeness;
