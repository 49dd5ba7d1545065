package no.samrad.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.RuleViolation;

/** A team, and who employs it, keep what it cannot do without and who can do it. */
@Stateless
public class KnowledgeKeeping {

  private static final int LONGEST = 200;

  @Inject KnowledgeBook book;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public KnowledgeId add(AreaId area, String typed, LocalDate from) {
    requireKeeping(area);
    PlausibleDay.require(from, LocalDate.now(clock));
    String name = name(typed);

    KnowledgeId knowledge = book.add(area, name, from);

    events.fire(new KnowledgeAdded(area, knowledge, from, clock.instant()));
    return knowledge;
  }

  /** With it ends that anybody holds it. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public void end(KnowledgeId id, LocalDate lastDay) {
    KnowledgeBook.Kept kept = book.require(id);
    requireKeeping(kept.area());
    requireEnding(kept.period(), lastDay);

    book.end(id, lastDay);

    events.fire(new KnowledgeEnded(kept.area(), id, lastDay, clock.instant()));
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public HolderId hold(KnowledgeId id, PersonId person, LocalDate from) {
    KnowledgeBook.Kept kept = book.require(id);
    requireKeeping(kept.area());
    if (person == null) {
      throw new RuleViolation(KnowledgeRule.PERSON_MISSING);
    }
    PlausibleDay.require(from, LocalDate.now(clock));
    if (!kept.period().includes(from)) {
      throw new RuleViolation(
          KnowledgeRule.OUTSIDE_ITS_TIME, kept.period().firstDay().orElseThrow());
    }
    book.requireNear(kept.area(), person, from);

    HolderId holder = book.hold(kept.area(), id, person, from);

    events.fire(new KnowledgeHeld(kept.area(), id, person, from, clock.instant()));
    return holder;
  }

  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER})
  public void release(HolderId id, LocalDate lastDay) {
    KnowledgeBook.Held held = book.require(id);
    requireKeeping(held.area());
    requireEnding(held.period(), lastDay);

    book.release(id, lastDay);

    events.fire(
        new KnowledgeReleased(
            held.area(), held.knowledge(), held.person(), lastDay, clock.instant()));
  }

  private void requireEnding(Period period, LocalDate lastDay) {
    PlausibleDay.require(lastDay, LocalDate.now(clock));
    if (period.endedBefore(lastDay.plusDays(1))) {
      throw new RuleViolation(KnowledgeRule.ALREADY_ENDED, period.lastDay().orElseThrow());
    }
    period.endingWith(lastDay); // refuses a day before the first
  }

  private void requireKeeping(AreaId area) {
    access.requireAny(area, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.TEAM_LEADER);
  }

  private static String name(String typed) {
    String name = PlainText.line(typed);
    if (name.isEmpty()) {
      throw new RuleViolation(KnowledgeRule.NAME_MISSING);
    }
    if (PlainText.length(name) > LONGEST) {
      throw new RuleViolation(KnowledgeRule.NAME_TOO_LONG, LONGEST);
    }
    NationalIdentityNumber.refuseIn(name);
    return name;
  }
}
