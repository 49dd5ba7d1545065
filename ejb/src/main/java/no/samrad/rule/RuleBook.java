package no.samrad.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.samrad.place.Language;

/**
 * The rule sets, for other capabilities. Rules are open; who may see what they are used on is not.
 */
@ApplicationScoped
public class RuleBook {

  @Inject RuleSetListing listing;

  /**
   * The sets in the order of their codes, each in its edition of the day. Where there is none that
   * day the edition closest to it, which then refuses by its days.
   *
   * @param language texts are in nb, nn and en; any other means nb
   */
  public List<RuleSetDetails> sets(Collection<String> codes, LocalDate day, Language language) {
    return listing.sets(codes, day, language);
  }

  /** Codes of the items of every set, in any edition that is known. */
  public Map<String, List<String>> items() {
    return listing.items();
  }
}
