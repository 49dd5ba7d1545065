package no.samrad.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureTable;

/**
 * Everybody referred in a period, by unit and by how far she has come: the facts of one subject, so
 * that nobody counts from one table what another hides. Those of whom the length of the pregnancy
 * is not known stand apart: the share that was referred early tells how many the others are.
 *
 * @param units whose numbers are asked for, in order; the members of the area and others with cases
 * @param cells by unit and course
 */
record ReferralCourse(List<String> units, Map<List<String>, Long> cells) {

  /** Behind the course of somebody of whom the length of the pregnancy is not known. */
  static final String UNKNOWN = "/U";

  /** How many there are of whom it is known. */
  FigureTable known(ReportingPeriod period, LocalDate day) {
    return table(
        period,
        day,
        allUnits(),
        FigureDimension.whole("course", FunnelMark.COURSES),
        cells.entrySet().stream()
            .filter(each -> !each.getKey().get(1).endsWith(UNKNOWN))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Every step and what became of the others. */
  FigureTable byCourse(ReportingPeriod period, LocalDate day) {
    FigureDimension courses = allCourses();
    for (FunnelMark each : FunnelMark.values()) {
      courses =
          each == FunnelMark.REFERRED ? courses : courses.and(each.name(), of(each.courses()));
    }
    return table(period, day, allUnits(), courses, cells);
  }

  /** Referred and included, in each unit. */
  FigureTable byUnit(ReportingPeriod period, LocalDate day) {
    FigureDimension courses =
        allCourses().and(FunnelMark.INCLUDED.name(), of(FunnelMark.INCLUDED.courses()));
    return table(period, day, FigureDimension.each("unit", units), courses, cells);
  }

  private static FigureTable table(
      ReportingPeriod period,
      LocalDate day,
      FigureDimension units,
      FigureDimension courses,
      Map<List<String>, Long> cells) {
    return new FigureTable(
        period.area(), "REFERRED_P" + period.id().value(), day, List.of(units, courses), cells);
  }

  private FigureDimension allUnits() {
    return FigureDimension.whole("unit", units.isEmpty() ? List.of("NONE") : units);
  }

  private FigureDimension allCourses() {
    return FigureDimension.whole("course", List.copyOf(of(FunnelMark.COURSES)));
  }

  /** Where all are known, nobody needs a place apart. */
  private Set<String> of(Collection<String> courses) {
    Stream<String> apart =
        cells.keySet().stream().anyMatch(each -> each.get(1).endsWith(UNKNOWN))
            ? courses.stream().map(each -> each + UNKNOWN)
            : Stream.of();
    return Stream.concat(courses.stream(), apart)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
