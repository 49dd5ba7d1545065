package no.samrad.signing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.PartyId;

/**
 * Who is to sign, until when.
 *
 * @param turns the parties that sign, the first first; empty for any order
 */
public record SigningOrder(LocalDate dueOn, List<PartyId> turns) implements Serializable {

  public SigningOrder {
    turns = List.copyOf(turns);
  }
}
