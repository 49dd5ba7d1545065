package no.samrad.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import no.samrad.shared.AreaId;
import no.samrad.shared.RuleViolation;

/**
 * Asked by whoever is about to keep a referral. A closed gate stops nothing else: what is kept is
 * read, followed up and finished.
 */
@ApplicationScoped
public class Gate {

  @Inject GateListing listing;

  /** Refuses with every cause in words. */
  public void requireOpen(AreaId area, LocalDate day) {
    List<GateCause> causes = listing.causes(area, day);
    if (!causes.isEmpty()) {
      throw new RuleViolation(GateRule.CLOSED, causes, day);
    }
  }

  /**
   * What keeps it closed on each of many days. Between two days on which something it rests on
   * begins or ends it is asked once.
   *
   * @return nothing for a day on which it is open
   */
  public Map<LocalDate, List<GateCause>> closed(AreaId area, Collection<LocalDate> days) {
    NavigableSet<LocalDate> turns = new TreeSet<>(listing.turns(area));
    Map<LocalDate, List<GateCause>> between = new HashMap<>();
    Map<LocalDate, List<GateCause>> closed = new HashMap<>();
    for (LocalDate day : days) {
      LocalDate since = turns.floor(day);
      List<GateCause> causes =
          between.computeIfAbsent(
              since == null ? LocalDate.MIN : since, key -> listing.causes(area, day));
      if (!causes.isEmpty()) {
        closed.put(day, causes);
      }
    }
    return closed;
  }
}
