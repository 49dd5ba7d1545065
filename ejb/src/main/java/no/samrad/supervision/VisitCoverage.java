package no.samrad.supervision;

import java.io.Serializable;
import no.samrad.shared.PersonId;

/**
 * How many visits somebody came along to, in the twelve months that end on a day.
 *
 * @param due so many should be by now: fewer for a nurse who was there for a part of the year
 */
public record VisitCoverage(PersonId person, String name, int held, int due)
    implements Serializable {

  public int shortfall() {
    return Math.max(0, due - held);
  }
}
