package no.samrad.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells notices what falls due. Knows no rights: whoever calls it works in the background, or has
 * asked.
 */
@ApplicationScoped
public class ObligationDeadlines {

  @Inject ObligationListing listing;

  /** Everything due on just that day that is not done, in all areas. */
  public List<ObligationRow> dueOn(LocalDate day) {
    return listing.openBetween(day, day);
  }
}
