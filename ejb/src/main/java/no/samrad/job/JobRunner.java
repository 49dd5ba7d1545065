package no.samrad.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does what is due, row by row, and keeps what goes wrong with one row from the others. */
@ApplicationScoped
class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  @Inject JobSteps steps;

  /** How many rows were taken. */
  int run(int most) {
    int taken = 0;
    while (taken < most && runOne()) {
      taken++;
    }
    return taken;
  }

  private boolean runOne() {
    Optional<JobClaim> claim = steps.claim();
    claim.ifPresent(this::attempt);
    return claim.isPresent();
  }

  private void attempt(JobClaim claim) {
    String problem = outcome(claim);
    if (!problem.isEmpty()) {
      LOG.log(
          Level.WARNING,
          "{0} (job {1}) did not go well at attempt {2}: {3}",
          new Object[] {
            claim.kind(), Long.toString(claim.id()), Integer.toString(claim.attempts()), problem
          });
      steps.putOff(claim, problem);
    }
  }

  /** Whatever goes wrong belongs to the row: the next one may be sound. */
  private String outcome(JobClaim claim) {
    try {
      return steps.run(claim);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "Job " + claim.id(), e);
      return e.getClass().getSimpleName();
    }
  }
}
