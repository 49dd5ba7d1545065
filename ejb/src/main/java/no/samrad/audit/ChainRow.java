package no.samrad.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import no.samrad.db.audit.AuditHead;
import no.samrad.db.audit.AuditHeads;

/**
 * The chain of one area.
 *
 * @param length the number of its last seal
 * @param sealedAt of the last seal; null for an empty chain
 */
public record ChainRow(TrailArea area, long length, Instant sealedAt) implements Serializable {

  static ChainRow of(TrailArea area, AuditHeads heads) {
    Optional<AuditHead> head =
        heads.heads().stream().filter(each -> each.area() == area.area().value()).findFirst();
    return new ChainRow(
        area, head.map(AuditHead::number).orElse(0L), head.map(AuditHead::at).orElse(null));
  }
}
