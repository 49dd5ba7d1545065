package no.samrad.invitation;

/** How sure a meeting is, in words of iCalendar. */
enum EventStatus {
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}
