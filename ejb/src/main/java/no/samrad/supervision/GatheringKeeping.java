package no.samrad.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NotFound;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;

/** Gatherings of several teams: one invites, each says who of it takes part. */
@Stateless
public class GatheringKeeping {

  @Inject SessionBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** May lie ahead. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public SessionId arrange(AreaId area, NewGathering wanted) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    PlausibleDay.require(wanted.day(), LocalDate.now(clock));
    wanted.requireWhole();
    book.requireInTeam(area, wanted.day(), wanted.attendees());

    SessionId session = book.keepGathering(area, wanted);
    book.attend(session, area, wanted.attendees());

    events.fire(new GatheringArranged(area, session, wanted.day(), clock.instant()));
    return session;
  }

  /**
   * Who of the own team takes part, instead of what was said before.
   *
   * @param area the own one, not the one that invited
   */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void attend(AreaId area, SessionId id, long seenVersion, Set<PersonId> people) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    HeldSession held = book.require(id);
    if (held.kind() != SessionKind.EXPERIENCE_GATHERING) {
      throw new NotFound(id);
    }
    book.requireInTeam(area, held.day(), people);

    book.replace(id, seenVersion, area, people);

    events.fire(new GatheringAttended(area, id, people.size(), clock.instant()));
  }
}
