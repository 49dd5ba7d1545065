package no.samrad.norm;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;

/**
 * A norm from when to when.
 *
 * @param version to be handed back when it is verified
 * @param areaOrNull null for the whole programme
 * @param areaName empty for the whole programme
 * @param limit null for no limit
 * @param lastDay null for "until further notice"
 */
public record NormRow(
    NormVersionId id,
    long version,
    NormCode code,
    NormUnit unit,
    AreaId areaOrNull,
    String areaName,
    Integer limit,
    String source,
    Verification verification,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {

  public NormScope scope() {
    return new NormScope(code, areaOrNull);
  }

  public Optional<AreaId> area() {
    return Optional.ofNullable(areaOrNull);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }
}
