package no.samrad.norm;

import java.io.Serializable;
import java.util.Optional;
import no.samrad.shared.AreaId;

/**
 * A norm where it holds.
 *
 * @param areaOrNull null for the whole programme
 */
public record NormScope(NormCode code, AreaId areaOrNull) implements Serializable {

  public Optional<AreaId> area() {
    return Optional.ofNullable(areaOrNull);
  }

  @Override
  public String toString() {
    return "norm/" + code + area().map(each -> "/" + each.value()).orElse("");
  }
}
