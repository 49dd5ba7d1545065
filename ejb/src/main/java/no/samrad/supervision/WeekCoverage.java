package no.samrad.supervision;

import java.io.Serializable;
import java.util.List;

/**
 * How much of what was to be held in weeks was held.
 *
 * @param expected sessions in weeks whose Thursday has come, without those in which nobody could
 * @param held of the expected; a second session of a week does not make up for another week
 * @param missing the weeks in which fewer were held
 */
public record WeekCoverage(int expected, int held, List<Week> missing) implements Serializable {

  /** Null when nothing was expected: there is no percentage of nothing. */
  public Integer percent() {
    return expected == 0 ? null : Math.toIntExact(Math.round(100.0 * held / expected));
  }

  public int shortfall() {
    return expected - held;
  }

  static WeekCoverage sum(List<WeekCoverage> parts) {
    return new WeekCoverage(
        parts.stream().mapToInt(WeekCoverage::expected).sum(),
        parts.stream().mapToInt(WeekCoverage::held).sum(),
        List.of());
  }
}
