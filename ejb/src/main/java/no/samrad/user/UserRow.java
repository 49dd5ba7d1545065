package no.samrad.user;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.shared.PersonId;

/**
 * One line in the list of users.
 *
 * @param roles how many rights the person holds on the day
 */
public record UserRow(
    PersonId person,
    String name,
    String username,
    String email,
    boolean disabled,
    boolean locked,
    Instant lastSignIn,
    long roles)
    implements Serializable {}
