/**
 * How somebody proves who they are: accounts, passwords, tokens, attempts and lock-outs. Leaves
 * what they may do to {@code security} and who they are besides to {@code person}.
 */
package no.samrad.account;
