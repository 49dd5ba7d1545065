package no.samrad.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.PersonId;

/**
 * A gathering of several teams.
 *
 * @param invitedBy the area whose team invited
 * @param teams names of the areas from which somebody takes part
 * @param total how many take part
 * @param own who of the own team takes part
 * @param ownNames as people call them
 */
public record GatheringRow(
    SessionId session,
    long version,
    LocalDate day,
    String title,
    String place,
    String invitedBy,
    String teams,
    int total,
    List<PersonId> own,
    String ownNames)
    implements Serializable {}
