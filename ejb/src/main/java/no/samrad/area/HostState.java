package no.samrad.area;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import no.samrad.place.UnitCode;
import no.samrad.place.UnitFacts;
import no.samrad.shared.Period;
import no.samrad.shared.UnitId;

/**
 * Who is host and when, as the audit trail keeps it.
 *
 * @param code null: nobody
 * @param period null: never
 */
public record HostState(UnitCode code, Period period) implements Serializable {

  private static final HostState NOBODY = new HostState(null, null);

  static HostState of(HostTerm term, Map<UnitId, UnitFacts> known) {
    return new HostState(known.get(term.unit()).code(), term.period());
  }

  static HostState on(LocalDate day, Area area, Map<UnitId, UnitFacts> known) {
    return area.hosting().terms().on(day).map(term -> of(term, known)).orElse(NOBODY);
  }
}
