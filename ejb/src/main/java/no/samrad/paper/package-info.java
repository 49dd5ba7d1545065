/**
 * The papers an agreement needs: its document in the language form of whoever receives it, and the
 * case paper each council decides upon. Leaves the text to {@code wording}, and how a page looks to
 * {@code typeset}.
 */
package no.samrad.paper;
