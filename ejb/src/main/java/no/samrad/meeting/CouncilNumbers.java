package no.samrad.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samrad.council.CouncilId;

/**
 * Gives meetings and agenda items of a council their numbers in a year, without a gap: whoever asks
 * at the same moment waits until the first has committed. Called in a transaction.
 */
@ApplicationScoped
public class CouncilNumbers {

  @Inject NumberCounters counters;

  /** Meeting n/year. */
  public int nextMeeting(CouncilId council, int year) {
    return counters.next(council, year, true);
  }

  /** PS n/year. */
  public int nextItem(CouncilId council, int year) {
    return counters.next(council, year, false);
  }
}
