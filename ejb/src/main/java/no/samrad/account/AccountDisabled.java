package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** An account has been closed to sign-in; open sessions end. */
record AccountDisabled(AccountId account, Instant occurredAt) implements AccountEvent {}
