package no.samrad.supervision;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/** Somebody in a team on a day. */
public record TeamMemberRow(PersonId person, String name, boolean nurse, boolean leader)
    implements Serializable {}
