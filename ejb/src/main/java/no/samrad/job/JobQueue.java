package no.samrad.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets other capabilities leave work to the background, in the transaction they are in. */
@ApplicationScoped
public class JobQueue {

  @Inject Jobs jobs;
  @Inject Clock clock;

  /** What waits already is not queued a second time. */
  public void add(String kind, String subject) {
    jobs.add(kind, subject, clock.instant());
  }
}
