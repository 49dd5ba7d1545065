package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** Somebody has changed their own password. */
record PasswordChanged(AccountId account, Instant occurredAt) implements AccountEvent {}
