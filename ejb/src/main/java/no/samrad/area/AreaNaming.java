package no.samrad.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.Period;
import no.samrad.shared.PlausibleDay;
import no.samrad.shared.Reason;

/** What an area is called, officially and otherwise, and from when. Its address never changes. */
@Stateless
public class AreaNaming {

  @Inject Areas areas;
  @Inject AreaNamesakes namesakes;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /** It has other official names from a day on; those until then stay in the history. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void rename(AreaId id, long seenVersion, NewNames typed, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    OfficialNames wanted = OfficialNames.of(typed);
    LocalDate from = PlausibleDay.require(typed.from(), today());
    Reason why = new Reason(reason);
    Area area = toName(id, seenVersion);
    OfficialNames before = area.names().officialOn(from);

    area.names().rename(wanted, from);
    namesakes.refuse(wanted.texts(), Period.startingOn(from), id);
    areas.settle(id);

    events.fire(new AreaRenamed(id, before, wanted, from, why, clock.instant()));
  }

  /** A name was written wrongly, on all its days. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void correct(AreaId id, long seenVersion, AreaNameId nameId, String right, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    String text = AreaName.requiredAndWritten(right);
    Reason why = new Reason(reason);
    Area area = toName(id, seenVersion);
    AreaName name = area.names().require(nameId);
    String before = name.name();
    Period days = name.period();

    area.names().correct(name, text);
    namesakes.refuse(List.of(text), days, id);
    areas.settle(id);

    events.fire(new AreaNameCorrected(id, nameId, before, text, why, clock.instant()));
  }

  /** It is or was also known by another name. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public AreaNameId addAlias(AreaId id, long seenVersion, NewAlias wanted) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Period period =
        Period.throughLastDay(
            PlausibleDay.requireIfGiven(wanted.from(), today()),
            PlausibleDay.requireIfGiven(wanted.lastDay(), today()));
    Area area = toName(id, seenVersion);

    AreaName alias = area.names().addAlias(wanted, period);
    namesakes.refuse(List.of(alias.name()), period, id);
    areas.settle(id);

    events.fire(new AliasAdded(id, alias.id(), alias.name(), period, clock.instant()));
    return alias.id();
  }

  /** Nobody calls it that any more. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void endAlias(AreaId id, long seenVersion, AreaNameId nameId, LocalDate lastDay) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    PlausibleDay.require(lastDay, today());
    Area area = toName(id, seenVersion);
    AreaName alias = area.names().requireAlias(nameId);
    Period before = alias.period();

    area.names().end(alias, lastDay);
    areas.settle(id);

    events.fire(new AliasEnded(id, nameId, alias.name(), before, alias.period(), clock.instant()));
  }

  /** It was never called that; it was a mistake. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.HOST_STAFF})
  public void removeAlias(AreaId id, long seenVersion, AreaNameId nameId, String reason) {
    access.requireAny(id, Role.ADMINISTRATOR, Role.HOST_STAFF);
    Reason why = new Reason(reason);
    Area area = toName(id, seenVersion);
    AreaName alias = area.names().requireAlias(nameId);

    area.names().remove(alias);
    areas.settle(id);

    events.fire(new AliasRemoved(id, nameId, alias.name(), alias.period(), why, clock.instant()));
  }

  private Area toName(AreaId id, long seenVersion) {
    Area area = areas.requireAlone(id, seenVersion);
    namesakes.lock();
    return area;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
