package no.samrad.reporting;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a referral has come: the steps, each with everybody who came so far or further, and then
 * what became of whoever was not included. All but the steps add up to those referred, together
 * with INCLUDED.
 */
public enum FunnelMark {
  REFERRED,
  ASSESSED,
  EXPLORED,
  CONSENTED,
  INCLUDED,
  NOT_ELIGIBLE,
  NOT_REACHED,
  DECLINED,
  STUDY,
  OTHER_END,
  /** Still on the way. */
  WAITING;

  /** Where each referral stands, exactly once: the last step and what came of it. */
  static final List<String> COURSES =
      Stream.concat(
              Stream.of(REFERRED, ASSESSED, EXPLORED, CONSENTED)
                  .flatMap(
                      step ->
                          Stream.of(NOT_REACHED, DECLINED, STUDY, OTHER_END, WAITING)
                              .map(way -> step + "_" + way)),
              Stream.of("ASSESSED_NOT_ELIGIBLE", INCLUDED.name()))
          .toList();

  /** One of the steps on the way to inclusion. */
  public boolean isStep() {
    return compareTo(INCLUDED) <= 0;
  }

  /** She has left before inclusion. */
  public boolean isLeft() {
    return !isStep() && this != WAITING;
  }

  /** The courses it sums up. */
  Set<String> courses() {
    return COURSES.stream().filter(this::has).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean has(String course) {
    return isStep() ? compareTo(stepOf(course)) <= 0 : course.endsWith("_" + name());
  }

  private static FunnelMark stepOf(String course) {
    return Arrays.stream(values())
        .filter(FunnelMark::isStep)
        .filter(each -> course.startsWith(each.name()))
        .findFirst()
        .orElseThrow();
  }
}
