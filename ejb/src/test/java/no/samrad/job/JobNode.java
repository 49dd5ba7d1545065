package no.samrad.job;

import jakarta.mail.Session;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import no.samrad.shared.RecordedEvents;
import no.samrad.shared.TestPersistence;

/** One node of the application, without a container: each step has its transaction. */
public final class JobNode {

  private final TestPersistence persistence;
  private final Clock clock;
  private final Function<EntityManager, JobWork> work;
  private final RecordedEvents events = new RecordedEvents();

  public JobNode(TestPersistence persistence, Clock clock, Function<EntityManager, JobWork> work) {
    this.persistence = persistence;
    this.clock = clock;
    this.work = work;
  }

  /** A node that sends mail through this session; null: the server has none. */
  public static JobNode sending(TestPersistence persistence, Clock clock, Session session) {
    return new JobNode(persistence, clock, em -> sending(em, clock, session));
  }

  private static JobWork sending(EntityManager em, Clock clock, Session session) {
    MailSending sending = new MailSending();
    sending.mails = new Mails();
    sending.mails.em = em;
    sending.session = known(session);
    sending.clock = clock;
    return sending;
  }

  private static MailSession known(Session session) {
    return new MailSession() {
      @Override
      Optional<Session> find() {
        return Optional.ofNullable(session);
      }
    };
  }

  /** An outbox of a server that can send mail, or cannot. */
  public static Outbox outbox(EntityManager em, Clock clock, boolean open) {
    return outbox(em, clock, open ? Session.getInstance(new Properties()) : null);
  }

  public static Outbox outbox(EntityManager em, Clock clock, Session session) {
    Outbox outbox = new Outbox();
    outbox.mails = new Mails();
    outbox.mails.em = em;
    outbox.jobs = jobs(em);
    outbox.session = known(session);
    outbox.clock = clock;
    return outbox;
  }

  public static JobQueue queue(EntityManager em, Clock clock) {
    JobQueue queue = new JobQueue();
    queue.jobs = jobs(em);
    queue.clock = clock;
    return queue;
  }

  static Jobs jobs(EntityManager em) {
    Jobs jobs = new Jobs();
    jobs.em = em;
    return jobs;
  }

  RecordedEvents events() {
    return events;
  }

  /** What the timer does. */
  public int poll() {
    JobRunner runner = new JobRunner();
    runner.steps = new TransactionalSteps();
    return runner.run(100);
  }

  /** Takes a row and dies. */
  Optional<JobClaim> takeAndDie() {
    return new TransactionalSteps().claim();
  }

  private JobSteps stepsOn(EntityManager em) {
    JobSteps steps = new JobSteps();
    steps.jobs = jobs(em);
    steps.works = new OneWork(work.apply(em));
    steps.clock = clock;
    steps.events = events;
    return steps;
  }

  private final class TransactionalSteps extends JobSteps {

    @Override
    Optional<JobClaim> claim() {
      return persistence.get(em -> stepsOn(em).claim());
    }

    @Override
    String run(JobClaim claim) {
      return persistence.get(em -> stepsOn(em).run(claim));
    }

    @Override
    void putOff(JobClaim claim, String problem) {
      persistence.run(em -> stepsOn(em).putOff(claim, problem));
    }
  }

  private static final class OneWork extends JobWorks {

    private final JobWork work;

    OneWork(JobWork work) {
      this.work = work;
    }

    @Override
    List<String> ready() {
      return work.isReady() ? List.of(work.kind()) : List.of();
    }

    @Override
    JobWork of(String kind) {
      return work;
    }
  }
}
