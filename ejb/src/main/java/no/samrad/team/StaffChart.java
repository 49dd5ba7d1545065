package no.samrad.team;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import no.samrad.shared.Period;
import no.samrad.shared.PersonId;
import no.samrad.shared.RuleViolation;

/** The posts of a team side by side: says whether there is room for one more, on all its days. */
record StaffChart(List<TeamPost> posts, StaffingLimits limits) {

  private static final int FULL_TIME = 100;

  StaffChart without(TeamPost post) {
    return new StaffChart(posts.stream().filter(each -> !each.equals(post)).toList(), limits);
  }

  void requireRoom(PersonId person, PostFunction function, int percentage, Period during) {
    posts.stream()
        .filter(each -> each.function() == function && each.isOf(person))
        .filter(each -> each.period().overlaps(during))
        .findFirst()
        .ifPresent(StaffChart::refuseAgain);
    for (LocalDate day : decisiveDays(during)) {
      requireNotMoreThanFullTime(person, percentage, day);
      requireWithinNorm(person, function, day);
    }
  }

  /** Between these days nothing begins, so that it is enough to ask on them. */
  private NavigableSet<LocalDate> decisiveDays(Period during) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(during.firstDay().orElseThrow());
    posts.stream()
        .map(each -> each.period().firstDay().orElseThrow())
        .filter(during::includes)
        .forEach(days::add);
    limits.changes().stream().filter(during::includes).forEach(days::add);
    return days;
  }

  private void requireNotMoreThanFullTime(PersonId person, int percentage, LocalDate day) {
    int held =
        posts.stream()
            .filter(each -> each.isOf(person) && each.isOn(day))
            .mapToInt(TeamPost::percentage)
            .sum();
    if (held + percentage > FULL_TIME) {
      throw new RuleViolation(TeamRule.MORE_THAN_FULL_TIME, held + percentage, day);
    }
  }

  /** One coordinator is the norm, but two are no harm: nobody is refused for it. */
  private void requireWithinNorm(PersonId person, PostFunction function, LocalDate day) {
    StaffingNorm norm = limits.on(day);
    long others = others(person, function, day);
    if (function == PostFunction.FAMILY_NURSE && others >= norm.mostNurses()) {
      throw new RuleViolation(TeamRule.TOO_MANY_NURSES, norm.mostNurses(), day);
    }
    if (function == PostFunction.TEAM_LEADER && others >= norm.mostLeaders()) {
      throw new RuleViolation(TeamRule.SECOND_LEADER, day);
    }
  }

  private long others(PersonId person, PostFunction function, LocalDate day) {
    return posts.stream()
        .filter(each -> each.function() == function && each.isOn(day))
        .map(TeamPost::person)
        .filter(each -> !each.equals(person))
        .distinct()
        .count();
  }

  private static void refuseAgain(TeamPost held) {
    LocalDate first = held.period().firstDay().orElseThrow();
    throw held.period()
        .lastDay()
        .map(last -> new RuleViolation(TeamRule.HOLDS_ALREADY_UNTIL, first, last))
        .orElseGet(() -> new RuleViolation(TeamRule.HOLDS_ALREADY, first));
  }
}
