package no.samrad.clause;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samrad.rule.Verification;
import no.samrad.shared.Period;

/**
 * A clause of the library in one edition.
 *
 * @param code what the clause is known by through all editions
 * @param required an agreement of the type should not leave it out
 * @param items what it is meant to fulfil
 * @param lastDay null: until further notice
 */
public record ClauseEdition(
    ClauseId id,
    long version,
    String code,
    int edition,
    TypeCode type,
    boolean required,
    ClauseWords nb,
    ClauseWords nn,
    List<ItemLink> items,
    String source,
    Verification verification,
    LocalDate from,
    LocalDate lastDay)
    implements Serializable {

  public ClauseEdition {
    items = List.copyOf(items);
  }

  public boolean appliesOn(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }

  /** In either language. */
  public Set<String> placeholders() {
    Set<String> codes = new LinkedHashSet<>(nb.placeholders());
    codes.addAll(nn.placeholders());
    return codes;
  }
}
