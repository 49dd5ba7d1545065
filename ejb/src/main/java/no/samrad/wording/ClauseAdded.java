package no.samrad.wording;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** A clause came into a draft. */
record ClauseAdded(AreaId area, WordingId wording, WordingClauseId clause, Instant occurredAt)
    implements ClauseEvent {}
