/** Pages about what is to be done after the items of NFP councils. */
package no.samrad.web.followup;
