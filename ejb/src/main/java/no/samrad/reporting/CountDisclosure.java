package no.samrad.reporting;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.indicator.Tally;
import no.samrad.release.FigureAudience;
import no.samrad.release.FigureDimension;
import no.samrad.release.FigureOutlet;
import no.samrad.release.FigureRelease;
import no.samrad.release.FigureState;
import no.samrad.release.FigureTable;
import no.samrad.release.ReleasedFigure;
import no.samrad.release.ReleasedTable;
import no.samrad.shared.Repository;

/**
 * Asks the safe publication which numbers of people of a revision may be seen: how far those who
 * were referred have come, in the area and in each unit. All of them are tables of one subject, and
 * so is of how many the length of the pregnancy is known, which the share that was referred early
 * tells: what remains of two totals would be the few of whom it is not.
 */
@Repository
class CountDisclosure {

  private static final String ALL = FigureDimension.WHOLE;

  @Inject FigureRelease release;
  @Inject ReferralCourses courses;

  /**
   * Whether everybody may know of how many the length of the pregnancy is known; to be asked before
   * the others, which then give way.
   */
  FigureState known(ReportingPeriod period, Tally tally, LocalDate day) {
    ReleasedFigure known = released(courses.of(period, day).known(period, day)).at(ALL, ALL);
    // somebody may have changed a referral since the figure was counted
    boolean another =
        known.isShown() && BigDecimal.valueOf(known.value()).compareTo(tally.denominator()) != 0;
    return another ? FigureState.HIDDEN : known.state();
  }

  /** The funnel, and then each unit. */
  List<RecordedCount> referred(ReportingPeriod period, LocalDate day) {
    ReferralCourse course = courses.of(period, day);
    List<RecordedCount> counts = new ArrayList<>(funnel(released(course.byCourse(period, day))));
    if (!course.units().isEmpty()) {
      ReleasedTable units = released(course.byUnit(period, day));
      course.units().forEach(unit -> counts.addAll(ofUnit(unit, units)));
    }
    return counts;
  }

  private ReleasedTable released(FigureTable table) {
    return release.release(table, FigureAudience.AREA, FigureOutlet.SEALED);
  }

  private static List<RecordedCount> funnel(ReleasedTable table) {
    return Arrays.stream(FunnelMark.values())
        .map(
            mark ->
                recorded(
                    CountKind.FUNNEL,
                    0,
                    mark,
                    table,
                    table.at(ALL, mark == FunnelMark.REFERRED ? ALL : mark.name())))
        .toList();
  }

  private static List<RecordedCount> ofUnit(String unit, ReleasedTable table) {
    long id = Long.parseLong(unit);
    return Stream.of(
            recorded(CountKind.UNIT_REFERRED, id, FunnelMark.REFERRED, table, table.at(unit, ALL)),
            recorded(
                CountKind.UNIT_INCLUDED,
                id,
                FunnelMark.INCLUDED,
                table,
                table.at(unit, FunnelMark.INCLUDED.name())))
        .toList();
  }

  private static RecordedCount recorded(
      CountKind kind, long unit, FunnelMark mark, ReleasedTable table, ReleasedFigure figure) {
    return new RecordedCount(
        kind, unit, "", mark.name(), figure.state(), figure.value(), table.id().value());
  }
}
