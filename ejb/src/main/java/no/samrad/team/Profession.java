package no.samrad.team;

/** What somebody is trained as. */
public enum Profession {
  PUBLIC_HEALTH_NURSE,
  MIDWIFE,
  NURSE,
  OTHER
}
