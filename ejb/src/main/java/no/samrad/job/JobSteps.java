package no.samrad.job;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.samrad.shared.DomainEvent;

/**
 * Taking a row, doing its work, and putting it off, each in a transaction of its own. A node that
 * is killed after the first step leaves a row that another takes over when the lease is over; one
 * that is killed in the second leaves no trace of the work in the database.
 */
@ApplicationScoped
class JobSteps {

  private static final int LONGEST_PROBLEM = 1000;

  @Inject Jobs jobs;
  @Inject JobWorks works;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @Transactional(REQUIRES_NEW)
  Optional<JobClaim> claim() {
    List<String> kinds = works.ready();
    return kinds.isEmpty() ? Optional.empty() : jobs.claim(kinds, clock.instant(), Backoff.LEASE);
  }

  /** What went wrong; empty when it is done, or another node's business by now. */
  @Transactional(REQUIRES_NEW)
  String run(JobClaim claim) {
    if (!jobs.hold(claim)) {
      return "";
    }
    String problem = works.of(claim.kind()).run(claim.subject());
    if (problem.isEmpty()) {
      settle(claim);
    }
    return problem;
  }

  private void settle(JobClaim claim) {
    if (claim.comesAgain()) {
      jobs.comeAgain(claim, clock.instant().plusSeconds(claim.everySeconds()));
    } else {
      jobs.finish(claim);
    }
  }

  /** Tried again later, or given up; what comes again is told about once and goes on. */
  @Transactional(REQUIRES_NEW)
  void putOff(JobClaim claim, String problem) {
    Instant now = clock.instant();
    boolean exhausted = Backoff.isExhausted(claim.attempts());
    JobState state = exhausted && !claim.comesAgain() ? JobState.FAILED : JobState.WAITING;
    String words = problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
    Instant due = now.plus(wait(claim));
    boolean ours = jobs.putOff(claim, words, due, state);
    if (ours && claim.attempts() == Backoff.attemptsInAll()) {
      events.fire(new JobFailed(claim.id(), claim.kind(), claim.attempts(), now));
    }
  }

  private static Duration wait(JobClaim claim) {
    Duration wait = Backoff.after(claim.attempts());
    Duration rhythm = Duration.ofSeconds(claim.everySeconds());
    return claim.comesAgain() && rhythm.compareTo(wait) < 0 ? rhythm : wait;
  }
}
