package no.samrad.area;

import java.io.Serializable;
import no.samrad.shared.Period;

/**
 * Which organisation form and when, as the audit trail keeps it.
 *
 * @param form null: none
 * @param period null: never
 */
public record FormState(OrganisationForm form, Period period) implements Serializable {

  static final FormState NONE = new FormState(null, null);

  static FormState of(FormTerm term) {
    return new FormState(term.form(), term.period());
  }
}
