/**
 * What becomes of a file that somebody sends: it is checked in the background, shown, confirmed or
 * not, and written in the background, all of it or nothing. Leaves what stands in it, how it is
 * read and who may send it to those who take it in.
 */
package no.samrad.upload;
