/**
 * Signing in with the work account, at the identity provider of the installation (OpenID Connect,
 * code flow with PKCE). Which account that is and what it may do is left to {@code account} and
 * {@code security}.
 */
package no.samrad.web.provider;
