package no.samrad.criteria;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.rule.Verification;

/**
 * A set of criteria.
 *
 * @param firstDay null when it held from the beginning
 * @param lastDay the last day it holds; null when no end is known
 */
public record CriteriaSetRow(
    String code,
    String name,
    String source,
    Verification verification,
    LocalDate firstDay,
    LocalDate lastDay,
    List<CriterionRow> criteria)
    implements Serializable {

  public CriteriaSetRow {
    criteria = List.copyOf(criteria);
  }

  /** Which share is whose follows from their order only, and nobody has compared it. */
  public boolean inferred() {
    return !verification.isDone() && criteria.stream().anyMatch(each -> each.percent() != null);
  }

  /**
   * A criterion.
   *
   * @param part {@code BASIC}, {@code ADDITIONAL}, or {@code ALL} in a set that is not divided
   * @param percent the share of those included that is published for the whole programme; null
   */
  public record CriterionRow(String code, String part, String name, Integer percent)
      implements Serializable {}
}
