package no.samrad.supervision;

import java.time.LocalDate;
import java.util.Objects;
import no.samrad.shared.PersonId;

/**
 * Something that was held.
 *
 * @param nurse null for what the team holds together
 */
record SessionFact(SessionKind kind, LocalDate day, PersonId nurse) {

  boolean isFor(SessionKind wanted, PersonId person) {
    return kind == wanted && Objects.equals(nurse, person);
  }
}
