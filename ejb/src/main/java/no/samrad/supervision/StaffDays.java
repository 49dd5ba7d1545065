package no.samrad.supervision;

import java.time.LocalDate;
import java.util.List;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;

/**
 * When somebody works in a team.
 *
 * @param asNurse the periods of posts as a family nurse
 * @param inTeam the periods of all posts
 * @param away days off, whatever the reason
 */
record StaffDays(
    PersonId person, String name, List<Period> asNurse, List<Period> inTeam, List<Period> away) {

  /** While they are read. */
  void note(String kind, Period days) {
    if (kind.equals("AWAY")) {
      away.add(days);
      return;
    }
    inTeam.add(days);
    if (kind.equals("FAMILY_NURSE")) {
      asNurse.add(days);
    }
  }

  boolean worksOn(LocalDate day) {
    return includes(inTeam, day) && !includes(away, day);
  }

  boolean worksAsNurseOn(LocalDate day) {
    return includes(asNurse, day) && !includes(away, day);
  }

  boolean isNurseOn(LocalDate day) {
    return includes(asNurse, day);
  }

  private static boolean includes(List<Period> periods, LocalDate day) {
    return periods.stream().anyMatch(each -> each.includes(day));
  }
}
