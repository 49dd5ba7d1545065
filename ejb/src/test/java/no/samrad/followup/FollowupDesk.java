package no.samrad.followup;

import jakarta.persistence.EntityManager;
import no.samrad.security.Callers;
import no.samrad.security.CurrentUser;
import no.samrad.shared.RecordedEvents;

/** The use cases and queries of this capability for one caller, without a container. */
record FollowupDesk(EntityManager em, CurrentUser user, RecordedEvents events) {

  static FollowupDesk of(EntityManager em, CurrentUser user) {
    return new FollowupDesk(em, user, new RecordedEvents());
  }

  ActionTaking taking() {
    ActionTaking useCase = new ActionTaking();
    useCase.actions = new Actions();
    useCase.actions.em = em;
    useCase.access = access();
    useCase.clock = CouncilWorld.CLOCK;
    useCase.events = events;
    return useCase;
  }

  ActionQueries queries() {
    ActionQueries queries = new ActionQueries();
    queries.listing = listing();
    queries.access = access();
    queries.areas = Callers.accessOf(user);
    queries.user = user;
    return queries;
  }

  FollowupQueries followup() {
    FollowupQueries queries = new FollowupQueries();
    queries.listing = listing();
    queries.chosen = new ActionChoiceListing();
    queries.chosen.em = em;
    queries.histories = new HistoryListing();
    queries.histories.em = em;
    queries.access = access();
    return queries;
  }

  private ActionListing listing() {
    ActionListing listing = new ActionListing();
    listing.em = em;
    return listing;
  }

  private ActionAccess access() {
    ActionAccess access = new ActionAccess();
    access.access = Callers.accessOf(user);
    access.user = user;
    return access;
  }
}
