package no.samrad.supervision;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/** What was held with others in a month. */
public record MonthCoverage(YearMonth month, List<Cell> cells) implements Serializable {

  /**
   * One kind.
   *
   * @param over the month lies behind, so that what was not held is missing
   */
  public record Cell(SessionKind kind, int held, int expected, boolean over)
      implements Serializable {

    public boolean missing() {
      return over && held < expected;
    }
  }
}
