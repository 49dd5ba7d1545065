/**
 * Pages about participants, for their team: the working list, a referral, one participant and each
 * step she takes. Nothing of them is kept on the client, and no pseudonym stands in an address or
 * in the title of a page, which browsers remember.
 */
package no.samrad.web.participation;
