/** The pages about decisions of NFP councils in writing. */
package no.samrad.web.circulation;
