package no.samrad.web.error;

import java.util.Optional;
import no.samrad.shared.AreaId;

/**
 * Tells the name of an area to somebody who may not read about it. Implemented where areas are
 * known.
 */
public interface AreaNames {

  Optional<String> nameOf(AreaId area);
}
