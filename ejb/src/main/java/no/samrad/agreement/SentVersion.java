package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samrad.place.OrganisationId;
import no.samrad.shared.UnitId;

/**
 * A version that was sent to the parties: its text is sealed, and who must adopt and sign it is
 * fixed.
 *
 * @param supersededOn another version was sent instead that day; null when it stands
 * @param parties in the order they sign
 */
public record SentVersion(
    VersionId id, int number, LocalDate sentOn, LocalDate supersededOn, List<SentParty> parties)
    implements Serializable {

  public SentVersion {
    parties = List.copyOf(parties);
  }

  public Optional<SentParty> party(PartyId wanted) {
    return parties.stream().filter(each -> each.id().equals(wanted)).findFirst();
  }

  /**
   * A party as it was when the version was sent; the body that decides is today's.
   *
   * @param unit null for an organisation
   * @param organisation null for a unit
   */
  public record SentParty(
      PartyId id,
      PartyRole role,
      UnitId unit,
      OrganisationId organisation,
      boolean adopts,
      boolean signs,
      int position,
      DecidingBody decidingBody)
      implements Serializable {}
}
