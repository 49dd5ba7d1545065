package no.samrad.wording;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** A clause got another place in a draft. */
record ClauseMoved(AreaId area, WordingId wording, WordingClauseId clause, Instant occurredAt)
    implements ClauseEvent {}
