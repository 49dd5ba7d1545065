/**
 * The picture of all areas side by side: where their reports stand and what the safe publication
 * showed of them. Reads what was submitted and counts nothing anew.
 */
package no.samrad.overview;
