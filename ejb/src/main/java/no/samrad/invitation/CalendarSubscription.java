package no.samrad.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.samrad.security.CurrentUser;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;

/** Somebody lets their own calendar fetch the meetings of their councils, or no longer. */
@Stateless
public class CalendarSubscription {

  @Inject Feeds feeds;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** When the address there is was created. */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public Optional<Instant> since() {
    return feeds.since(user.person());
  }

  /**
   * A new address; the one there was is closed.
   *
   * @return its secret part, which can never be read again
   */
  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public String renew() {
    Instant now = clock.instant();
    PersonId person = user.person();
    FeedSecret secret = FeedSecret.fresh();
    feeds.lock(person);
    feeds.revoke(person, now);
    feeds.add(person, secret, now);

    events.fire(new CalendarFeedCreated(person, now));
    return secret.value();
  }

  @RolesAllowed({
    Role.ADMINISTRATOR,
    Role.HOST_STAFF,
    Role.TEAM_LEADER,
    Role.TEAM_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.COUNCIL_SECRETARY,
    Role.MUNICIPAL_CONTACT,
    Role.NATIONAL_READER,
    Role.AUDITOR,
    Role.OPERATIONS
  })
  public void revoke() {
    Instant now = clock.instant();
    if (feeds.revoke(user.person(), now)) {
      events.fire(new CalendarFeedRevoked(user.person(), now));
    }
  }
}
