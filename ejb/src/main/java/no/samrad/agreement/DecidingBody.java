package no.samrad.agreement;

/** Who decides for a party. */
public enum DecidingBody {
  MUNICIPAL_COUNCIL,
  EXECUTIVE_COMMITTEE,
  CITY_GOVERNMENT,
  COMMITTEE,
  DISTRICT_COMMITTEE,
  ADMINISTRATION,
  BOARD
}
