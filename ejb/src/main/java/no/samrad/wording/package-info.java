/**
 * The text of one version of an agreement: its clauses in Bokmål and Nynorsk, what fills their
 * placeholders, what is said about them during review, and the seal that ends all change. Which
 * agreement and version it belongs to, and who must decide upon it, is the agreement's.
 */
package no.samrad.wording;
