package no.samrad.completeness;

import java.io.Serializable;
import java.time.Instant;

/**
 * A statement as it stands.
 *
 * @param by the name of whoever made it
 */
public record StatedItem(
    StatementId id, long version, StatementKind kind, String text, String by, Instant at)
    implements Serializable {}
