package no.samrad.rule;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.Period;

/**
 * A rule set in one edition.
 *
 * @param items how many items are its own, without those of the set it extends
 * @param lastDay null: until further notice
 */
public record RuleSetRow(
    RuleSetId id,
    String code,
    String edition,
    String name,
    long items,
    Verification verification,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {

  public boolean appliesOn(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }
}
