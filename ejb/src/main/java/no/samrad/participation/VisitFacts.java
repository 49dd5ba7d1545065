package no.samrad.participation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A visit as another system knows it.
 *
 * @param outcome empty while nobody has said how it went
 * @param held null when nobody met, and then so are minutes and place
 * @param shares of the five domains in the programme's order, all nothing when nothing is said
 */
public record VisitFacts(
    ParticipationId of,
    LocalDate planned,
    String outcome,
    LocalDate held,
    Integer minutes,
    VisitPlace place,
    List<Integer> shares)
    implements Serializable {

  public VisitFacts {
    shares = List.copyOf(shares);
  }

  /** Nobody has said how it went. */
  public boolean isOpen() {
    return outcome.isEmpty();
  }
}
