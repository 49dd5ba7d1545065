/**
 * User administration: entering somebody with an account, and showing a person, the account and the
 * rights as one. Leaves each of the three to {@code person}, {@code account} and {@code security}.
 */
package no.samrad.user;
