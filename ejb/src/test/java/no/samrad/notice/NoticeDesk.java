package no.samrad.notice;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.job.JobNode;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The sweep, the use cases and the queries of this capability, without a container. */
record NoticeDesk(EntityManager em, Clock clock) {

  NoticeSweep sweep(boolean mailing) {
    NoticeSweep sweep = new NoticeSweep();
    sweep.notices = new Notices();
    sweep.notices.em = em;
    sweep.outbox = JobNode.outbox(em, clock, mailing);
    sweep.clock = clock;
    return sweep;
  }

  OwnNotices own(CurrentUser user) {
    OwnNotices own = new OwnNotices();
    own.readers = new Readers();
    own.readers.em = em;
    own.user = user;
    own.clock = clock;
    own.events = new RecordedEvents();
    return own;
  }

  NoticePlanning planning(CurrentUser user) {
    NoticePlanning planning = new NoticePlanning();
    planning.book = new NoticePlanBook();
    planning.book.em = em;
    planning.access = Callers.accessOf(user);
    planning.clock = clock;
    planning.events = new RecordedEvents();
    return planning;
  }

  NoticeQueries queries(CurrentUser user) {
    NoticeQueries queries = new NoticeQueries();
    queries.em = em;
    queries.user = user;
    queries.access = Callers.accessOf(user);
    queries.outbox = JobNode.outbox(em, clock, false);
    return queries;
  }
}
