/** The page of all areas side by side. */
package no.samrad.web.overview;
