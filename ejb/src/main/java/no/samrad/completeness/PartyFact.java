package no.samrad.completeness;

import no.samrad.agreement.PartyRole;
import no.samrad.shared.UnitId;

/**
 * A party, or a member of the area.
 *
 * @param role null for a member
 * @param kind what it is: MUNICIPALITY, CITY_DISTRICT, STATE, PRIVATE …
 * @param unit null for an organisation
 * @param municipality the unit itself, or what the district is part of; null for an organisation
 */
record PartyFact(
    PartyRole role, String kind, UnitId unit, UnitId municipality, String nb, String nn) {

  private static final String DISTRICT = "CITY_DISTRICT";

  boolean isUnit() {
    return unit != null;
  }

  boolean isDistrict() {
    return DISTRICT.equals(kind);
  }
}
