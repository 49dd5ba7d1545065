package no.samrad.job;

/** Where a piece of work stands. What is done is gone. */
enum JobState {
  WAITING,
  FAILED
}
