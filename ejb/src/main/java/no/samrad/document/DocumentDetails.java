package no.samrad.document;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.shared.AreaId;
import no.samrad.shared.PersonId;

/**
 * A stored file without its bytes.
 *
 * @param sha256 of the bytes that came
 * @param uploadedByName as the person is called now
 * @param intact the last check found the bytes that came; true before the first check
 * @param checkedAt null before the first check
 */
public record DocumentDetails(
    DocumentId id,
    AreaId area,
    String name,
    FileKind kind,
    long bytes,
    String sha256,
    PersonId uploadedBy,
    String uploadedByName,
    Instant uploadedAt,
    boolean intact,
    Instant checkedAt)
    implements Serializable {}
