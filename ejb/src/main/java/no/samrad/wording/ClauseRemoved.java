package no.samrad.wording;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** A clause was taken out of a draft. */
record ClauseRemoved(AreaId area, WordingId wording, WordingClauseId clause, Instant occurredAt)
    implements ClauseEvent {}
