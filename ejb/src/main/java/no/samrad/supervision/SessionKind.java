package no.samrad.supervision;

import java.util.Arrays;
import java.util.List;

/** What a team holds, in the order lists show it. */
public enum SessionKind {
  ONE_TO_ONE,
  TEAM_MEETING,
  ACCOMPANIED_VISIT,
  INTERACTION,
  PSYCHOLOGIST_CHILD_WELFARE,
  NAV,
  EXPERIENCE_GATHERING;

  /** Held for one nurse, whom it names. */
  public boolean isOfNurse() {
    return this == ONE_TO_ONE || this == ACCOMPANIED_VISIT;
  }

  public boolean isMonthly() {
    return this == INTERACTION || this == PSYCHOLOGIST_CHILD_WELFARE || this == NAV;
  }

  /** Those held once a month, with others. */
  public static List<SessionKind> monthly() {
    return Arrays.stream(values()).filter(SessionKind::isMonthly).toList();
  }

  /** All that one team holds for itself. */
  public static List<SessionKind> ofOneTeam() {
    return Arrays.stream(values()).filter(each -> each != EXPERIENCE_GATHERING).toList();
  }
}
