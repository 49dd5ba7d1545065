package no.samrad.wording;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** A clause that had been taken out came back. */
record ClausePutBack(AreaId area, WordingId wording, WordingClauseId clause, Instant occurredAt)
    implements ClauseEvent {}
