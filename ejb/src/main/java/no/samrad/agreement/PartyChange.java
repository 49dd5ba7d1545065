package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.UnitCode;
import no.samrad.shared.UnitId;

/**
 * What has happened in the area that the parties of an agreement do not show yet.
 *
 * @param party who is affected; null for somebody who is not yet party
 * @param since the first day; null when it always was so
 */
public record PartyChange(
    Kind kind, PartyId party, UnitId unit, UnitCode code, String name, LocalDate since)
    implements Serializable {

  /** What happened. */
  public enum Kind {
    /** A member of the area that is not party. */
    JOINED,
    /** A party that is no longer a member of the area. */
    LEFT,
    /** A party that has ceased to exist. */
    CEASED
  }
}
