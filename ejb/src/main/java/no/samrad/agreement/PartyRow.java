package no.samrad.agreement;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.place.OrganisationId;
import no.samrad.place.UnitCode;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/**
 * A party to an agreement, with the name nearest to the day asked about.
 *
 * @param unit null for an organisation
 * @param code null for an organisation
 * @param district a city district
 * @param organisation null for a unit
 * @param contact whom to call; null when nobody is named
 * @param signatory who signs; null when nobody is named
 * @param lastDay null: until further notice
 * @param unitLastDay the last day the unit itself exists; null: until further notice
 * @param inVersion the version in force or with the parties was sent to it
 */
public record PartyRow(
    PartyId id,
    PartyRole role,
    UnitId unit,
    UnitCode code,
    boolean district,
    OrganisationId organisation,
    String name,
    boolean adopts,
    boolean signs,
    DecidingBody body,
    Contact contact,
    Contact signatory,
    String signatoryTitle,
    LocalDate from,
    LocalDate lastDay,
    LocalDate unitLastDay,
    boolean inVersion)
    implements Serializable {

  public boolean includes(LocalDate day) {
    return Period.throughLastDay(from, lastDay).includes(day);
  }

  /** The unit has ceased to exist, but is still party. */
  public boolean hasCeasedBy(LocalDate day) {
    return unitLastDay != null && day.isAfter(unitLastDay);
  }

  public PartyTerms terms() {
    return new PartyTerms(role, adopts, signs, body, from, lastDay);
  }

  /** A person to call or to sign; empty texts when not known. */
  public record Contact(PersonId person, String name, String email, String phone)
      implements Serializable {}
}
