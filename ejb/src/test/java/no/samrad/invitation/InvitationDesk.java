package no.samrad.invitation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.job.Outbox;
import no.samrad.meeting.Keepers;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability, without a container. */
record InvitationDesk(EntityManager em, Clock clock, Outbox outbox, RecordedEvents events) {

  InvitationWriting writing() {
    InvitationWriting writing = new InvitationWriting();
    writing.invitations = new Invitations();
    writing.invitations.em = em;
    writing.sheets = sheets();
    writing.outbox = outbox;
    writing.clock = clock;
    return writing;
  }

  InvitationResending resending(CurrentUser user) {
    InvitationResending resending = new InvitationResending();
    resending.sheets = sheets();
    resending.writing = writing();
    resending.readers = Keepers.of(user);
    resending.clock = clock;
    resending.events = events;
    return resending;
  }

  InvitationQueries queries(CurrentUser user) {
    InvitationQueries queries = new InvitationQueries();
    queries.em = em;
    queries.sheets = sheets();
    queries.readers = Keepers.of(user);
    return queries;
  }

  CalendarSubscription subscription(CurrentUser user) {
    CalendarSubscription subscription = new CalendarSubscription();
    subscription.feeds = feeds();
    subscription.user = user;
    subscription.clock = clock;
    subscription.events = events;
    return subscription;
  }

  MeetingCalendarQueries calendars(CurrentUser user) {
    MeetingCalendarQueries calendars = new MeetingCalendarQueries();
    calendars.sheets = sheets();
    calendars.feeds = feeds();
    calendars.outbox = outbox;
    calendars.access = Callers.accessOf(user);
    calendars.clock = clock;
    return calendars;
  }

  private Feeds feeds() {
    Feeds feeds = new Feeds();
    feeds.em = em;
    return feeds;
  }

  private MeetingSheets sheets() {
    MeetingSheets sheets = new MeetingSheets();
    sheets.em = em;
    return sheets;
  }
}
