package no.samrad.place;

/** What a unit is. */
public enum UnitKind {
  MUNICIPALITY,
  CITY_DISTRICT
}
