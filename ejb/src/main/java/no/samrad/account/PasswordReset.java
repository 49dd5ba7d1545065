package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** An administrator has set a temporary password. */
record PasswordReset(AccountId account, Instant occurredAt) implements AccountEvent {}
