package no.samrad.team;

import java.util.ArrayList;
import java.util.List;

/** What a team lacks by the staffing norm of the day, or has too much of. */
public enum StaffingWarning {
  NO_LEADER,
  FEWER_NURSES,
  NO_COORDINATOR,
  MORE_NURSES,
  MORE_LEADERS,
  MORE_COORDINATORS;

  /** The most urgent first. */
  static List<StaffingWarning> of(StaffingCount count, StaffingNorm norm) {
    List<StaffingWarning> found = new ArrayList<>();
    add(found, NO_LEADER, count.leaders() < norm.fewestLeaders());
    add(found, FEWER_NURSES, count.nurses() < norm.fewestNurses());
    add(found, NO_COORDINATOR, count.coordinators() < norm.fewestCoordinators());
    add(found, MORE_NURSES, count.nurses() > norm.mostNurses());
    add(found, MORE_LEADERS, count.leaders() > norm.mostLeaders());
    add(found, MORE_COORDINATORS, count.coordinators() > norm.mostCoordinators());
    return found;
  }

  private static void add(List<StaffingWarning> found, StaffingWarning warning, boolean holds) {
    if (holds) {
      found.add(warning);
    }
  }
}
