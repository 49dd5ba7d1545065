/** An identity provider for tests, and how signing in there ends. */
package no.samrad.micro.provider;
