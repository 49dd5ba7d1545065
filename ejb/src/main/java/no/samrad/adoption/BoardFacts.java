package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agreement.VersionId;
import no.samrad.shared.AreaId;

/**
 * A version the parties decide upon, as it was on a day.
 *
 * @param name of the agreement
 * @param draftNumber of a draft or review beside it; null without one
 * @param parties those that must adopt it, by name
 */
public record BoardFacts(
    AreaId area,
    String name,
    VersionId version,
    int number,
    LocalDate sentOn,
    Integer draftNumber,
    List<BoardParty> parties)
    implements Serializable {

  public BoardFacts {
    parties = List.copyOf(parties);
  }
}
