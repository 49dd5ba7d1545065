package no.samrad.upload;

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
import no.samrad.shared.Sha256;

/** What happens to an upload in the background, each step in a transaction of its own. */
@ApplicationScoped
class UploadSteps {

  private static final int BEGUN = 10;
  private static final int PLANNED = 70;
  private static final int STORED = 95;

  @Inject UploadRuns runs;
  @Inject UploadProgress progress;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Reads the file and says what it would do. Only a file that can be used is stored. */
  @Transactional(REQUIRES_NEW)
  <R extends UploadRun, P extends UploadPlan> void check(
      UploadPurpose<R, P> purpose, UploadId id, byte[] content) {
    R run = purpose.require(id);
    if (run.state() != UploadState.CHECKING || !run.sha256().equals(Sha256.of(content))) {
      return;
    }
    P plan = plan(purpose, run, content);
    purpose.store(run, plan, false);
    progress.report(id, STORED);
    if (plan.leadsTo() == UploadState.READY) {
      runs.keep(purpose.table(), id, content, clock.instant());
    } else {
      move(purpose, id, UploadState.CHECKING, plan.leadsTo());
    }
  }

  private <R extends UploadRun, P extends UploadPlan> P plan(
      UploadPurpose<R, P> purpose, R run, byte[] content) {
    progress.report(run.id(), BEGUN);
    P plan = purpose.plan(run, content);
    progress.report(run.id(), PLANNED);
    return plan;
  }

  /** Reads the file anew: what is written is what the preview showed, or nothing. */
  @Transactional(REQUIRES_NEW)
  <R extends UploadRun, P extends UploadPlan> void apply(UploadPurpose<R, P> purpose, UploadId id) {
    purpose.requireTurn();
    R run = purpose.require(id);
    if (run.state() != UploadState.APPLYING) {
      return;
    }
    P plan = plan(purpose, run, runs.file(purpose.table(), id));
    if (!plan.isThatOf(run)) {
      purpose.store(run, plan, true);
      move(purpose, id, UploadState.APPLYING, plan.leadsTo());
      return;
    }
    user.actFor(runs.confirmer(purpose.table(), id));
    plan.writing().run();
    progress.report(id, STORED);
    purpose.forgetFile(id);
    Instant now = clock.instant();
    runs.move(purpose.table(), id, UploadState.APPLYING, UploadState.DONE, now);
    events.fire(purpose.told(run, plan, now));
  }

  /** The file as a whole cannot be used. */
  @Transactional(REQUIRES_NEW)
  void refuse(UploadPurpose<?, ?> purpose, UploadId id, RuleViolation refusal) {
    String details = JsonTexts.write(refusal.details().stream().map(Object::toString).toList());
    runs.refuse(purpose.table(), id, purpose.kept(refusal.rule()), details);
    move(purpose, id, UploadState.CHECKING, UploadState.REFUSED);
  }

  /**
   * Nothing was done, or not as it should have been: whatever was written is taken back already.
   */
  @Transactional(REQUIRES_NEW)
  void move(UploadPurpose<?, ?> purpose, UploadId id, UploadState from, UploadState to) {
    runs.move(purpose.table(), id, from, to, clock.instant());
  }
}
