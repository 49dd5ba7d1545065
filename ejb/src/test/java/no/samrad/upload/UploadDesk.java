package no.samrad.upload;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.RuleViolation;
import no.samrad.shared.TestPersistence;

/** What becomes of uploads as in the application, each step in a transaction of its own. */
public final class UploadDesk {

  private final TestPersistence persistence;
  private final Clock clock;
  private final Function<EntityManager, UploadPurpose<?, ?>> purpose;
  public final UploadProgress progress = new UploadProgress();
  public final RecordedEvents events = new RecordedEvents();

  /**
   * @param purpose what files are taken in for, in one transaction
   */
  public UploadDesk(
      TestPersistence persistence,
      Clock clock,
      Function<EntityManager, UploadPurpose<?, ?>> purpose) {
    this.persistence = persistence;
    this.clock = clock;
    this.purpose = purpose;
  }

  /** What people do with uploads. */
  public Uploads uploads(EntityManager em, CurrentUser user) {
    Uploads uploads = new Uploads();
    uploads.runs = runs(em);
    uploads.user = user;
    uploads.clock = clock;
    return uploads;
  }

  public void check(UploadId id, byte[] content) {
    work().check(null, id, content);
  }

  /** Whoever has to wait for another hears it, and it is not given back. */
  public void apply(UploadId id) {
    new EachAlone().apply(null, id);
  }

  /** As the application does it. */
  public void applyInBackground(UploadId id) {
    work().apply(null, id);
  }

  private UploadWork work() {
    UploadWork work = new UploadWork();
    work.steps = new EachAlone();
    work.progress = progress;
    return work;
  }

  private UploadSteps steps(EntityManager em) {
    UploadSteps steps = new UploadSteps();
    steps.runs = runs(em);
    steps.progress = progress;
    steps.user = new CurrentUser();
    steps.clock = clock;
    steps.events = events;
    return steps;
  }

  private static UploadRuns runs(EntityManager em) {
    UploadRuns runs = new UploadRuns();
    runs.em = em;
    return runs;
  }

  /** Begins a transaction for each step, as the container does, and says in it what for. */
  private final class EachAlone extends UploadSteps {

    @Override
    <R extends UploadRun, P extends UploadPlan> void check(
        UploadPurpose<R, P> none, UploadId id, byte[] content) {
      alone((steps, own) -> steps.check(own, id, content));
    }

    @Override
    <R extends UploadRun, P extends UploadPlan> void apply(UploadPurpose<R, P> none, UploadId id) {
      alone((steps, own) -> steps.apply(own, id));
    }

    @Override
    void refuse(UploadPurpose<?, ?> none, UploadId id, RuleViolation refusal) {
      alone((steps, own) -> steps.refuse(own, id, refusal));
    }

    @Override
    void move(UploadPurpose<?, ?> none, UploadId id, UploadState from, UploadState to) {
      alone((steps, own) -> steps.move(own, id, from, to));
    }

    private void alone(BiConsumer<UploadSteps, UploadPurpose<?, ?>> work) {
      persistence.run(em -> work.accept(UploadDesk.this.steps(em), purpose.apply(em)));
    }
  }
}
