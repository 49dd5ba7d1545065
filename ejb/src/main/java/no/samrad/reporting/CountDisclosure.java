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
import no.samrad.release.ReleasedShare;
import no.samrad.release.ReleasedTable;
import no.samrad.shared.Repository;

/**
 * Asks the safe publication which numbers of people of a revision may be seen: how far those who
 * were referred have come, in the area and in each unit. All of them are tables of one subject, and
 * so is the share that was referred early: what remains of two totals would be the few of whom
 * nobody knows.
 */
@Repository
class CountDisclosure {

  private static final String ALL = FigureDimension.WHOLE;

  @Inject FigureRelease release;
  @Inject ReferralCourses courses;

  /** Whether the share that was referred early shows; to be asked before the others. */
  FigureState early(ReportingPeriod period, Tally tally, LocalDate day) {
    ReleasedTable table = released(courses.of(period, day).byGestation(period, day));
    ReleasedShare share =
        table.share(
            table.at(ALL, ALL, ReferralCourse.EARLY),
            table.at(ALL, ALL, ReferralCourse.LATE),
            table.at(ALL, ALL, ALL));
    return share.isShown() && !isOf(share, tally) ? FigureState.HIDDEN : share.state();
  }

  /** Somebody may have changed a referral since the figure was counted. */
  private static boolean isOf(ReleasedShare share, Tally tally) {
    return tally.numerator().compareTo(BigDecimal.valueOf(share.part())) == 0
        && tally.denominator().compareTo(BigDecimal.valueOf(share.whole())) == 0;
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
    return release.release(table, FigureAudience.AREA, FigureOutlet.PAGE);
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
                    table.at(ALL, mark == FunnelMark.REFERRED ? ALL : mark.name(), ALL)))
        .toList();
  }

  private static List<RecordedCount> ofUnit(String unit, ReleasedTable table) {
    long id = Long.parseLong(unit);
    return Stream.of(
            recorded(
                CountKind.UNIT_REFERRED, id, FunnelMark.REFERRED, table, table.at(unit, ALL, ALL)),
            recorded(
                CountKind.UNIT_INCLUDED,
                id,
                FunnelMark.INCLUDED,
                table,
                table.at(unit, FunnelMark.INCLUDED.name(), ALL)))
        .toList();
  }

  private static RecordedCount recorded(
      CountKind kind, long unit, FunnelMark mark, ReleasedTable table, ReleasedFigure figure) {
    return new RecordedCount(
        kind, unit, "", mark.name(), figure.state(), figure.value(), table.id().value());
  }
}
