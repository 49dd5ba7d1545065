package no.samrad.participation;

/** The steps of a course, in the order they are taken. */
public enum CourseStep {
  ASSESSMENT,
  OFFER,
  TALKS,
  CONSENT,
  INCLUSION,
  BIRTH,
  END,
  TOLD
}
