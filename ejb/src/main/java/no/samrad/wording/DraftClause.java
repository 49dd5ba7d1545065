package no.samrad.wording;

import java.io.Serializable;
import java.time.Instant;

/**
 * A clause as it is written, with its marks and placeholders.
 *
 * @param version to be handed back with a change
 * @param code of the library clause it began as, empty for own text
 */
public record DraftClause(
    WordingClauseId id,
    long version,
    long lineage,
    String code,
    ClauseOrigin origin,
    Titles title,
    Titles body,
    String changedBy,
    Instant changedAt,
    boolean removed)
    implements Serializable {}
