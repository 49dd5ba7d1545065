package no.samrad.council;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.rule.Verification;

/**
 * A rule as it holds in one type of NFP council.
 *
 * @param version to be handed back with a change
 * @param force as it holds on the day asked for
 * @param terms how it held, holds and will hold, in the order of time
 * @param source where it comes from, in the language of the reader
 */
public record DutyRow(
    DutyId id,
    long version,
    CouncilType type,
    CouncilDuty duty,
    DutyForce force,
    List<DutyForces.Term> terms,
    String source,
    Verification verification)
    implements Serializable {

  /** The changes after the first force, which has no first day. */
  public List<DutyForces.Term> changes() {
    return terms.stream().skip(1).toList();
  }

  /** The next change after a day; null when none is planned. */
  public DutyForces.Term nextAfter(LocalDate day) {
    return changes().stream()
        .filter(each -> each.during().firstDay().orElseThrow().isAfter(day))
        .findFirst()
        .orElse(null);
  }
}
