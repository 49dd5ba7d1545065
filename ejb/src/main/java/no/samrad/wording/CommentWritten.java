package no.samrad.wording;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** Somebody said something about a clause, or answered. */
record CommentWritten(AreaId area, WordingId wording, WordingClauseId clause, Instant occurredAt)
    implements ClauseEvent {}
