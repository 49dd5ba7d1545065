package no.samrad.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.AreaScope;
import no.samrad.security.Role;
import no.samrad.shared.DomainEvent;
import no.samrad.shared.PageOf;
import no.samrad.shared.PageRequest;
import no.samrad.shared.PersonId;

/**
 * Reads the trail: administrators and auditors, of every area or of their own. A search for named
 * people and an export are recorded themselves; leafing through is not.
 */
@Stateless
public class AuditQueries {

  /** No list and no export goes further back; a narrower period does. */
  public static final int MOST = 10_000;

  /** A name that fits more people than this is not a search for somebody. */
  private static final int MOST_PEOPLE = 200;

  @Inject Trail trail;
  @Inject AreaAccess access;
  @Inject Clock clock;
  @Inject Event<DomainEvent> events;

  /**
   * One page, newest first.
   *
   * @return a total of {@link #MOST} + 1 means "more than that"
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public PageOf<TrailRow> page(AuditFilter filter, PageRequest page) {
    TrailWhere where = where(filter, page.page() == 1);

    int within = Math.min(page.size(), MOST - page.offset());
    List<TrailRow> rows = within > 0 ? trail.rows(where, within, page.offset()) : List.of();
    return new PageOf<>(rows, trail.count(where, MOST + 1));
  }

  /** Everything the list would show on all its pages. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<TrailRow> export(AuditFilter filter) {
    TrailWhere where = where(filter, true);

    List<TrailRow> rows = trail.rows(where, MOST, 0);

    events.fire(AuditExported.of(filter, rows.size(), clock.instant()));
    return rows;
  }

  /** Every kind of event that has ever been recorded. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<String> actions() {
    return trail.actions();
  }

  /** The areas whose trail the caller may read today, the installation first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<TrailArea> areas() {
    AreaScope scope = readable();
    return trail.areas().stream().filter(area -> scope.covers(area.area())).toList();
  }

  private AreaScope readable() {
    return access.whereHolding(Role.ADMINISTRATOR, Role.AUDITOR);
  }

  private TrailWhere where(AuditFilter filter, boolean firstLook) {
    TrailWhere where = new TrailWhere();
    AreaScope scope = requireReading(filter);
    if (filter.area() != null) {
      where.and("e.area_id = ?", filter.area().value());
    } else if (!scope.unlimited()) {
      where.and("e.area_id = any(cast(? as bigint[]))", scope.asArray());
    }
    if (filter.firstDay() != null) {
      where.and("e.occurred_at >= cast(? as timestamptz)", startOf(filter.firstDay()));
    }
    if (filter.lastDay() != null) {
      where.and("e.occurred_at < cast(? as timestamptz)", startOf(filter.lastDay().plusDays(1)));
    }
    if (!filter.action().isEmpty()) {
      where.and("e.action = ?", filter.action());
    }
    if (filter.outcome() != null) {
      where.and("e.outcome = ?", filter.outcome().name());
    }
    if (!filter.about().isEmpty()) {
      where.and("(e.subject = ? or e.reference = ?)", filter.about(), filter.about());
    }
    return filter.person().isEmpty() ? where : byPeople(where, filter, firstLook);
  }

  private TrailWhere byPeople(TrailWhere where, AuditFilter filter, boolean firstLook) {
    List<PersonId> people = trail.peopleNamed(filter.person(), MOST_PEOPLE);
    if (firstLook && !people.isEmpty()) {
      events.fire(new AuditSearched(people, filter.area(), clock.instant()));
    }
    String ids =
        people.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(","));
    return where.and("e.actor_id = any(cast(? as bigint[]))", "{" + ids + "}");
  }

  private AreaScope requireReading(AuditFilter filter) {
    AreaScope scope = readable();
    boolean outside = filter.area() != null && !scope.covers(filter.area());
    boolean nowhere = !scope.unlimited() && scope.areas().isEmpty();
    if (outside || nowhere) {
      throw new AccessDenied(Set.of(Role.ADMINISTRATOR, Role.AUDITOR), filter.area());
    }
    return scope;
  }

  private String startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant().toString();
  }
}
