package no.samrad.invitation;

/** How sure a meeting is, in words of iCalendar. */
enum EventCertainty {
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}
