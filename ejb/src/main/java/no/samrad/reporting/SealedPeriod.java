package no.samrad.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;

/**
 * A period whose figures are approved, as everybody may know it.
 *
 * @param lockedOn null while it is approved only
 * @param dataDay the day its figures were counted on
 * @param sha256 of the submitted revision
 */
public record SealedPeriod(
    PeriodId id,
    AreaId area,
    PeriodKind kind,
    LocalDate firstDay,
    LocalDate lastDay,
    int revision,
    LocalDate approvedOn,
    LocalDate lockedOn,
    LocalDate dataDay,
    String sha256)
    implements Serializable {

  public boolean locked() {
    return lockedOn != null;
  }
}
