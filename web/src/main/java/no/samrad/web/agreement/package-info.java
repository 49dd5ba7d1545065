/** Pages about agreements: the list, one agreement through its life, its parties and its end. */
package no.samrad.web.agreement;
