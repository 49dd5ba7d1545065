/**
 * Who may come in and what they may do: accounts, sign-in, role assignments, the current user and
 * the question of area access. Leaves the people themselves to {@code person} and the record of
 * what they did to {@code audit}.
 */
package no.samrad.security;
