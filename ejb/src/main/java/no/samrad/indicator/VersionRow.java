package no.samrad.indicator;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.rule.Verification;
import no.samrad.shared.AreaId;

/**
 * What an indicator is, was or will be measured against.
 *
 * @param version to be handed back with a change
 * @param areaOrNull null for everywhere
 * @param areaName empty for everywhere
 * @param goal with the numbers of today where norms say them
 * @param norms the codes of the norms that say the threshold; empty: it stands here
 * @param reason why it was changed; empty for what came with the application
 * @param lastDay null for "until further notice"
 * @param explanations in Bokmål, Nynorsk and English
 */
public record VersionRow(
    IndicatorVersionId id,
    long version,
    int number,
    AreaId areaOrNull,
    String areaName,
    Goal goal,
    List<String> norms,
    String source,
    String reason,
    Verification verification,
    LocalDate from,
    LocalDate lastDay,
    List<String> explanations)
    implements Serializable {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
  }

  public boolean isOwn() {
    return areaOrNull != null;
  }
}
