package no.samrad.job;

/**
 * A row that this node has taken.
 *
 * @param attempts which attempt this is, from 1
 * @param everySeconds it comes again after so long; 0: once
 */
record JobClaim(long id, String kind, String subject, int attempts, int everySeconds) {

  boolean comesAgain() {
    return everySeconds > 0;
  }
}
