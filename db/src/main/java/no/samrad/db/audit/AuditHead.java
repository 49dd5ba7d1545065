package no.samrad.db.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last seal of an area's chain: whoever keeps it elsewhere can tell later that nothing before
 * it was touched.
 */
public record AuditHead(long area, long number, String hash, Instant at) implements Serializable {}
