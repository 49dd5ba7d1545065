package no.samrad.place;

/** What kind of body an organisation is. */
public enum OrganisationKind {
  STATE,
  HEALTH_TRUST,
  MUNICIPAL_COMPANY,
  RESEARCH,
  VOLUNTARY,
  PRIVATE,
  INTERNATIONAL
}
