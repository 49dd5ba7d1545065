package no.samrad.completeness;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.AgreementId;
import no.samrad.shared.AreaId;

/**
 * What the rule sets of a version's type say about it.
 *
 * @param name of the agreement, in the language asked for
 * @param day the rules of which day were used
 * @param firstDaySet that is the day the version is to be in force; else the day asked about
 * @param sets in order; those that must not be used are there with the reason
 */
public record CompletenessReport(
    AgreementId agreement,
    AreaId area,
    String name,
    int number,
    LocalDate day,
    boolean firstDaySet,
    List<SetReport> sets)
    implements Serializable {

  public CompletenessReport {
    sets = List.copyOf(sets);
  }

  /** Those that were used. */
  public List<SetReport> used() {
    return sets.stream().filter(set -> !set.isRefused()).toList();
  }

  /** Those that must not be used, and why. */
  public List<SetReport> refused() {
    return sets.stream().filter(SetReport::isRefused).toList();
  }

  /** Of all items of the sets that were used. */
  public long count(Verdict verdict) {
    return used().stream().mapToLong(set -> set.count(verdict)).sum();
  }

  public long items() {
    return used().stream().mapToLong(set -> set.items().size()).sum();
  }

  /** Nothing required is missing or there in part only. */
  public boolean isComplete() {
    return used().stream().allMatch(SetReport::isComplete);
  }
}
