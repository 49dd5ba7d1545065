package no.samrad.extract;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import no.samrad.intake.ImportState;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** What happens to an extract in the background, each step in a transaction of its own. */
@ApplicationScoped
class ExtractSteps {

  private static final int READ = 10;
  private static final int PLANNED = 70;
  private static final int STORED = 95;

  @Inject ExtractRuns runs;
  @Inject ExtractResults results;
  @Inject ExtractProgress progress;
  @Inject ExtractPlanning planning;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Reads the file and says what it would do. Only a file that can be used is stored. */
  @Transactional(REQUIRES_NEW)
  void check(ExtractId id, byte[] content) {
    ExtractRun run = runs.require(id);
    if (run.state() != ImportState.CHECKING
        || !run.sha256().equals(ExtractPlan.sha256Of(content))) {
      return;
    }
    ExtractPlan plan = plan(run, content);
    results.store(id, plan, false);
    progress.report(id, STORED);
    ImportState next = next(plan);
    if (next == ImportState.READY) {
      results.keepFile(id, content);
    } else {
      runs.move(id, ImportState.CHECKING, next, clock.instant());
    }
  }

  private ExtractPlan plan(ExtractRun run, byte[] content) {
    progress.report(run.id(), READ);
    ExtractPlan plan = planning.plan(run, content);
    progress.report(run.id(), PLANNED);
    return plan;
  }

  private static ImportState next(ExtractPlan plan) {
    if (plan.faults().count() > 0) {
      return ImportState.REFUSED;
    }
    return plan.changes().isEmpty() ? ImportState.UNCHANGED : ImportState.READY;
  }

  /** Reads the file anew: what is written is what the preview showed, or nothing. */
  @Transactional(REQUIRES_NEW)
  void apply(ExtractId id) {
    ExtractRun run = runs.require(id);
    if (run.state() != ImportState.APPLYING) {
      return;
    }
    ExtractPlan plan = plan(run, results.file(id));
    boolean same = plan.faults().count() == 0 && plan.fingerprint().equals(run.fingerprint());
    if (!same) {
      results.store(id, plan, true);
      runs.move(id, ImportState.APPLYING, next(plan), clock.instant());
      return;
    }
    user.actFor(runs.confirmer(id));
    plan.writing().run();
    progress.report(id, STORED);
    Instant now = clock.instant();
    runs.move(id, ImportState.APPLYING, ImportState.DONE, now);
    events.fire(ExtractTakenIn.of(run, plan, now));
  }

  /** The file as a whole cannot be used. */
  @Transactional(REQUIRES_NEW)
  void refuse(ExtractId id, RuleViolation refusal) {
    results.refuse(id, refusal);
    runs.move(id, ImportState.CHECKING, ImportState.REFUSED, clock.instant());
  }

  /** Somebody else has changed something of it meanwhile; it can be confirmed again. */
  @Transactional(REQUIRES_NEW)
  void giveBack(ExtractId id) {
    runs.move(id, ImportState.APPLYING, ImportState.READY, clock.instant());
  }

  @Transactional(REQUIRES_NEW)
  void fail(ExtractId id, ImportState at) {
    runs.move(id, at, ImportState.FAILED, clock.instant());
  }
}
