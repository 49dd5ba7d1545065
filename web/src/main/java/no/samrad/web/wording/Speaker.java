package no.samrad.web.wording;

import java.io.Serializable;
import no.samrad.shared.UnitId;

/**
 * Whom somebody may speak for.
 *
 * @param unit null for the host
 */
public record Speaker(UnitId unit, String name) implements Serializable {

  /** As a form sends it. */
  public String key() {
    return unit == null ? "" : Long.toString(unit.value());
  }
}
