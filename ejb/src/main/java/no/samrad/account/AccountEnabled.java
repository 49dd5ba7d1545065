package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** An account has been opened again. */
record AccountEnabled(AccountId account, Instant occurredAt) implements AccountEvent {}
