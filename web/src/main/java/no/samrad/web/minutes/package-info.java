/** The pages about the minutes of NFP councils' meetings. */
package no.samrad.web.minutes;
