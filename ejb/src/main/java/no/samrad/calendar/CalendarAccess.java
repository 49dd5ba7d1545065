package no.samrad.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.samrad.security.AccessDenied;
import no.samrad.security.AreaAccess;
import no.samrad.security.Role;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/** Who may keep the calendar of a unit: by the areas it takes part in. */
@ApplicationScoped
class CalendarAccess {

  @Inject CouncilMeetings meetings;
  @Inject AreaAccess access;

  /**
   * The host's staff of an area the unit takes part in, or the unit's own contact person.
   *
   * @return the area by which the caller may; null where they may everywhere and it is in none
   */
  AreaId requireKeeping(UnitId unit, LocalDate today) {
    List<AreaId> areas = areas(unit, today);
    if (areas.isEmpty()) {
      access.requireEverywhere(Role.ADMINISTRATOR);
      return null;
    }
    return areas.stream()
        .filter(area -> mayKeep(area, unit))
        .findFirst()
        .orElseGet(
            () -> {
              requireKeeping(areas.get(0), unit);
              return areas.get(0);
            });
  }

  boolean mayKeep(UnitId unit, LocalDate today) {
    try {
      requireKeeping(unit, today);
      return true;
    } catch (AccessDenied denied) {
      return false;
    }
  }

  /** Some area it takes part in may be read. */
  void requireReading(UnitId unit, LocalDate today) {
    List<AreaId> areas = areas(unit, today);
    if (areas.isEmpty()) {
      access.requireEverywhere(Role.ALL.toArray(String[]::new));
    } else if (areas.stream().noneMatch(access::mayRead)) {
      access.requireReading(areas.get(0));
    }
  }

  private List<AreaId> areas(UnitId unit, LocalDate today) {
    return meetings.areasOf(unit, today).stream().map(AreaId::new).toList();
  }

  private boolean mayKeep(AreaId area, UnitId unit) {
    try {
      requireKeeping(area, unit);
      return true;
    } catch (AccessDenied denied) {
      return false;
    }
  }

  private void requireKeeping(AreaId area, UnitId unit) {
    access.requireUnit(area, unit, Role.ADMINISTRATOR, Role.HOST_STAFF, Role.MUNICIPAL_CONTACT);
  }
}
