package no.samrad.account;

import java.time.Instant;
import no.samrad.security.AccountId;

/** An administrator has ended a lock-out before its time. */
record AccountUnlocked(AccountId account, Instant occurredAt) implements AccountEvent {}
