package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When all parties can have decided.
 *
 * @param day null when nobody can say
 * @param last whose meeting comes last; null when there is no such day or none waits
 * @param lacking those of whom no meeting is known
 * @param blocked those because of whom only a new version goes on
 */
public record AllDone(LocalDate day, BoardRow last, List<BoardRow> lacking, List<BoardRow> blocked)
    implements Serializable {

  public AllDone {
    lacking = List.copyOf(lacking);
    blocked = List.copyOf(blocked);
  }

  public boolean isKnown() {
    return day != null;
  }

  public boolean isBlocked() {
    return !blocked.isEmpty();
  }
}
