package no.samrad.web.route;

import java.util.Optional;
import no.samrad.shared.AreaId;

/**
 * Tells which area an address is about, also to somebody who may not read about it. Implemented
 * where areas are known.
 */
public interface AreaAddresses {

  /** Empty when no area has that slug. */
  Optional<AreaId> areaOf(String slug);
}
