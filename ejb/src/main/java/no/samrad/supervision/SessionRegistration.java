package no.samrad.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;
import no.samrad.shared.RuleViolation;

/** The team registers what it has held; days, people and nothing of what was said. */
@Stateless
public class SessionRegistration {

  @Inject SessionBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** Of what is held for one nurse, one for each that is named. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public List<SessionId> register(AreaId area, NewSession wanted) {
    access.requireAny(area, Role.TEAM_LEADER, Role.TEAM_MEMBER);
    wanted.requireWhole();
    requireHeld(wanted.day());
    book.requireNurses(area, wanted.day(), wanted.nurses());
    book.requireInTeam(area, wanted.day(), wanted.attendees());

    List<SessionId> kept = new ArrayList<>();
    if (wanted.kind().isOfNurse()) {
      wanted.nurses().forEach(nurse -> kept.add(keep(area, wanted, nurse)));
    } else {
      kept.add(keep(area, wanted, null));
    }
    return kept;
  }

  /** It was not held, or on another day. */
  @RolesAllowed({Role.TEAM_LEADER, Role.TEAM_MEMBER})
  public void remove(SessionId id, String reason) {
    HeldSession held = book.require(id);
    access.requireAny(held.area(), Role.TEAM_LEADER, Role.TEAM_MEMBER);
    Reason why = new Reason(reason);

    book.remove(id);

    events.fire(new SessionRemoved(held.area(), held, why, clock.instant()));
  }

  private SessionId keep(AreaId area, NewSession wanted, PersonId nurse) {
    SessionId session = book.keep(area, wanted.kind(), wanted.day(), nurse);
    book.attend(session, area, wanted.attendees());
    if (nurse != null) {
      book.attend(session, area, List.of(nurse));
    }
    events.fire(
        new SessionRegistered(
            area,
            session,
            wanted.kind(),
            wanted.day(),
            nurse,
            wanted.attendees().size(),
            clock.instant()));
    return session;
  }

  private void requireHeld(LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    PlausibleDay.require(day, today);
    if (day.isAfter(today)) {
      throw new RuleViolation(SupervisionRule.NOT_HELD_YET, today);
    }
  }
}
