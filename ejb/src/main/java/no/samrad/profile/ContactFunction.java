package no.samrad.profile;

/** What a contact of an area is to be asked about, from a closed list. */
public enum ContactFunction {
  LEADER,
  COORDINATOR,
  ADMINISTRATION,
  DATA_PROTECTION,
  IT
}
