/**
 * Signatures under a version that every party has adopted, whoever signs where: asked for, in
 * turns, reminded of, given with evidence or refused. Also the files that belong to a version.
 */
package no.samrad.signing;
