/**
 * Who may do what: the current user, role assignments and the question of area access. Leaves how
 * somebody proves who they are to {@code account} and the record of what they did to {@code audit}.
 */
package no.samrad.security;
