package no.samrad.wording;

import java.time.Instant;
import no.samrad.shared.AreaId;

/** What was said about a clause was resolved. */
record CommentResolved(AreaId area, WordingId wording, WordingClauseId clause, Instant occurredAt)
    implements ClauseEvent {}
