package no.samrad.norm;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * What a norm is on a day.
 *
 * @param limit null when there is none
 * @param own the area has set it for itself
 * @param verified somebody has compared it with its source
 */
public record NormValue(Integer limit, NormVersionId version, boolean own, boolean verified)
    implements Serializable {

  /** Empty when there is no limit. */
  public OptionalInt value() {
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }
}
