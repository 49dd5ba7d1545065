package no.samrad.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.shared.AreaId;

/**
 * Where another version of an indicator goes.
 *
 * @param now the version that holds there so far: the area's own, or the programme's
 * @param seenVersion as it was when the caller looked
 * @param areaOrNull null for everywhere
 * @param from the first day
 */
public record VersionPlace(
    IndicatorVersionId now, long seenVersion, AreaId areaOrNull, LocalDate from)
    implements Serializable {

  public Optional<AreaId> area() {
    return Optional.ofNullable(areaOrNull);
  }
}
