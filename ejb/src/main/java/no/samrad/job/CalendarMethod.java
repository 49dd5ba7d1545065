package no.samrad.job;

/** What calendars do with what they get by mail (RFC 5546). */
public enum CalendarMethod {
  /** Whoever gets it is asked to come; the same again, later, changes what is there. */
  REQUEST,
  /** It is taken out again. */
  CANCEL,
  /** For information; whoever wants to adds it. */
  PUBLISH
}
