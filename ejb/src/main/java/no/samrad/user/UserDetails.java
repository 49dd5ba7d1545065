package no.samrad.user;

import java.io.Serializable;
import java.util.List;
import no.samrad.person.PersonProfile;
import no.samrad.shared.PersonId;

/** One user: particulars, account and every right ever held, the newest first. */
public record UserDetails(
    PersonId person,
    long personVersion,
    PersonProfile profile,
    AccountState account,
    List<HeldRole> roles)
    implements Serializable {}
