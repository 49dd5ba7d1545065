package no.samrad.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureTable;

/**
 * Everybody referred in a period, by unit, by how far she has come, and by how far the pregnancy
 * had come: the facts of one subject, so that nobody counts from one table what another hides.
 *
 * @param units whose numbers are asked for, in order; the members of the area and others with cases
 * @param cells by unit, course and gestation
 */
record ReferralCourse(List<String> units, Map<List<String>, Long> cells) {

  static final String EARLY = "EARLY";
  static final String LATE = "LATE";
  static final String UNKNOWN = "UNKNOWN";

  private static final int GESTATION = 2;

  /** Early and late, and nobody else: the whole is those of whom it is known. */
  FigureTable byGestation(ReportingPeriod period, LocalDate day) {
    List<String> known = List.of(EARLY, LATE);
    return table(
        period,
        day,
        List.of(allUnits(), allCourses(), FigureDimension.each("gestation", known)),
        cells.entrySet().stream()
            .filter(each -> known.contains(each.getKey().get(GESTATION)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Every step and what became of the others. */
  FigureTable byCourse(ReportingPeriod period, LocalDate day) {
    FigureDimension courses = allCourses();
    for (FunnelMark each : FunnelMark.values()) {
      courses = each == FunnelMark.REFERRED ? courses : courses.and(each.name(), each.courses());
    }
    return table(period, day, List.of(allUnits(), courses, anyGestation()), cells);
  }

  /** Referred and included, in each unit. */
  FigureTable byUnit(ReportingPeriod period, LocalDate day) {
    return table(
        period,
        day,
        List.of(
            FigureDimension.each("unit", units),
            allCourses().and(FunnelMark.INCLUDED.name(), Set.of(FunnelMark.INCLUDED.name())),
            anyGestation()),
        cells);
  }

  private static FigureTable table(
      ReportingPeriod period,
      LocalDate day,
      List<FigureDimension> dimensions,
      Map<List<String>, Long> cells) {
    return new FigureTable(
        period.area(), "REFERRED_P" + period.id().value(), day, dimensions, cells);
  }

  private FigureDimension allUnits() {
    return FigureDimension.whole("unit", units.isEmpty() ? List.of("NONE") : units);
  }

  private static FigureDimension allCourses() {
    return FigureDimension.whole("course", FunnelMark.COURSES);
  }

  private static FigureDimension anyGestation() {
    return FigureDimension.whole("gestation", List.of(EARLY, LATE, UNKNOWN));
  }
}
