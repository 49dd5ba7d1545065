package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** Somebody has signed out. */
record SignedOut(AccountId account, Instant occurredAt) implements AccountEvent {}
