package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.PersonId;

/**
 * Between which days somebody can be visited, and by whom. What has not happened is null.
 *
 * @param nurse who followed her last
 */
public record CourseSpan(
    ParticipationId of, LocalDate included, LocalDate birth, LocalDate ended, PersonId nurse)
    implements Serializable {}
