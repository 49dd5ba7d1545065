/**
 * Decisions of an NFP council in writing, between meetings: what members answer until a deadline,
 * and what comes of it. Planning and calling are {@code meeting}'s, the minutes {@code minutes}'.
 */
package no.samrad.circulation;
