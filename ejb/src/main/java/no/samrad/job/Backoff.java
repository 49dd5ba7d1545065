package no.samrad.job;

import java.time.Duration;
import java.util.List;

/** When work that went wrong is tried again, and when that ends. */
final class Backoff {

  /** As long as one attempt may take before another node takes over. */
  static final Duration LEASE = Duration.ofMinutes(5);

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  private Backoff() {}

  /** How long to wait after so many attempts; the last wait is the longest. */
  static Duration after(int attempts) {
    return WAITS.get(Math.min(Math.max(attempts, 1), WAITS.size()) - 1);
  }

  /** It has been tried as often as it will be. */
  static boolean isExhausted(int attempts) {
    return attempts > WAITS.size();
  }

  static int attemptsInAll() {
    return WAITS.size() + 1;
  }
}
