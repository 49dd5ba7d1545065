/**
 * The papers of the items of an NFP council's agenda: files and links, who has read them, what
 * members note for themselves, and all of it as one PDF. What the items say is {@code agenda}'s,
 * and how a page looks {@code typeset}'s.
 */
package no.samrad.agendapaper;
