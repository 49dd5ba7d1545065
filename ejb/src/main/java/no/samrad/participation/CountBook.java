package no.samrad.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samrad.shared.AreaId;

/** Counts that were reported where there are no cases (DL-09). */
@ApplicationScoped
public class CountBook {

  @Inject ReportedCounts counts;

  /** All there are. */
  public List<ReportedCount> all() {
    return counts.all();
  }

  /** The first day on which an area had a referral of its own, for the areas that have any. */
  public Map<AreaId, LocalDate> firstCases() {
    return counts.firstCases();
  }

  /** Adds them, or puts right what is there for the same area and day. */
  public void keep(List<ReportedCount> kept) {
    counts.keep(kept);
  }
}
