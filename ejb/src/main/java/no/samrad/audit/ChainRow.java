package no.samrad.audit;

import java.io.Serializable;
import java.time.Instant;
import no.samrad.shared.AreaId;

/**
 * The chain of one area.
 *
 * @param area {@link AuditFilter#INSTALLATION} for what happened in no area
 * @param name empty for the installation, and for an area that is no more
 * @param length the number of its last seal
 * @param sealedAt of the last seal; null for an empty chain
 */
public record ChainRow(AreaId area, String name, long length, Instant sealedAt)
    implements Serializable {}
