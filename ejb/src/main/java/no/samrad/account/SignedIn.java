package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** Somebody has signed in, by password or by a token of the identity provider. */
record SignedIn(AccountId account, Instant occurredAt) implements AccountEvent {}
