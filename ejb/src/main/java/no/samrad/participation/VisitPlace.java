package no.samrad.participation;

/** Where a visit was held. */
public enum VisitPlace {
  HOME,
  OFFICE,
  OTHER,
  VIDEO,
  PHONE
}
