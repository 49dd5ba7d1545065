package no.samrad.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
}
