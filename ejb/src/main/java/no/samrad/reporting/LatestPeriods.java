package no.samrad.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samrad.shared.AreaId;

/** Tells other capabilities which periods of an area are approved or locked. */
@ApplicationScoped
public class LatestPeriods {

  @Inject ApprovedPeriods periods;

  /**
   * The latest first. One statement.
   *
   * @param kindOrNull null for every length
   */
  public List<SubmittedPeriod> ofArea(AreaId area, PeriodKind kindOrNull) {
    return periods.of(area, kindOrNull);
  }
}
