package no.samrad.supervision;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/**
 * Somebody in a team on a day, or shortly before it.
 *
 * @param now they are in it on the day
 */
public record TeamMemberRow(
    PersonId person, String name, boolean nurse, boolean leader, boolean now)
    implements Serializable {}
