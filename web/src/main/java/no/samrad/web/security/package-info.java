/**
 * Who is asking over HTTP: the one authentication mechanism, the session of a signed-in user and
 * the pages for signing in, signing out and looking after one's own account.
 */
package no.samrad.web.security;
