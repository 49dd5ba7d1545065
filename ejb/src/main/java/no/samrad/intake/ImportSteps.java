package no.samrad.intake;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import no.samrad.security.CurrentUser;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.RuleViolation;

/** What happens to an import in the background, each step in a transaction of its own. */
@ApplicationScoped
class ImportSteps {

  private static final int READ = 70;

  @Inject ImportRuns runs;
  @Inject ImportResults results;
  @Inject ImportProgress progress;
  @Inject ImportPlanning planning;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Reads the file and says what it would do. Only a file that can be used is stored. */
  @Transactional(REQUIRES_NEW)
  void check(ImportId id, byte[] content) {
    if (!isAnnounced(id, content)) {
      return;
    }
    ImportPlan plan = plan(runs.require(id), content);
    results.store(id, plan, false);
    progress.report(id, 95);
    ImportState next = next(plan);
    if (next == ImportState.READY) {
      results.keepFile(id, content);
    }
    runs.move(id, ImportState.CHECKING, next, clock.instant());
  }

  private boolean isAnnounced(ImportId id, byte[] content) {
    ImportRun run = runs.require(id);
    return run.state() == ImportState.CHECKING && run.sha256().equals(ImportPlan.sha256Of(content));
  }

  private ImportPlan plan(ImportRun run, byte[] content) {
    progress.report(run.id(), 10);
    SourceText text = SourceText.of(content);
    progress.report(run.id(), 30);
    ImportPlan plan = planning.plan(text, run.day());
    progress.report(run.id(), READ);
    return plan;
  }

  private static ImportState next(ImportPlan plan) {
    if (plan.problems().count() > 0) {
      return ImportState.REFUSED;
    }
    return plan.isEmpty() ? ImportState.UNCHANGED : ImportState.READY;
  }

  /** Reads the file anew: what is written is what the preview showed, or nothing. */
  @Transactional(REQUIRES_NEW)
  void apply(ImportId id) {
    runs.requireLock();
    ImportRun run = runs.require(id);
    if (run.state() != ImportState.APPLYING) {
      return;
    }
    ImportPlan plan = plan(run, results.file(id));
    if (!plan.fingerprint().equals(run.fingerprint())) {
      results.store(id, plan, true);
      runs.move(id, ImportState.APPLYING, next(plan), clock.instant());
      return;
    }
    user.actFor(runs.confirmer(id));
    plan.writing().run();
    results.forgetFile(id);
    Instant now = clock.instant();
    runs.move(id, ImportState.APPLYING, ImportState.DONE, now);
    events.fire(UnitsImported.of(run, plan, now));
  }

  /** The file as a whole cannot be used. */
  @Transactional(REQUIRES_NEW)
  void refuse(ImportId id, RuleViolation refusal) {
    results.refuse(id, refusal);
    runs.move(id, ImportState.CHECKING, ImportState.REFUSED, clock.instant());
  }

  /** Somebody else is writing; it can be confirmed again. */
  @Transactional(REQUIRES_NEW)
  void giveBack(ImportId id) {
    runs.move(id, ImportState.APPLYING, ImportState.READY, clock.instant());
  }

  @Transactional(REQUIRES_NEW)
  void fail(ImportId id, ImportState at) {
    runs.move(id, at, ImportState.FAILED, clock.instant());
  }
}
