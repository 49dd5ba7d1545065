package no.samrad.status;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.place.Language;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodCounts;
import no.samrad.reporting.PeriodFigures;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.SealedPeriod;
import no.samrad.reporting.TrendPoint;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.NotFound;
import no.samrad.shared.Repository;

/** Puts the page of an area's status together, with as many statements whatever there is. */
@Repository
class StatusSheets {

  @Inject DayFacts facts;
  @Inject StatusReading reading;
  @Inject PeriodFigures periods;
  @Inject PeriodCounts counts;
  @Inject StatusLists lists;

  AreaStatus of(AreaId area, LocalDate day, PeriodId wanted, Language language) {
    return facts.areas(AreaScope.of(Set.of(area)), day, language).stream()
        .findFirst()
        .map(head -> of(head, day, wanted, language))
        .orElseGet(() -> AreaStatus.absent(area, day));
  }

  private AreaStatus of(AreaHead head, LocalDate day, PeriodId wanted, Language language) {
    AreaId area = head.area();
    List<SealedPeriod> approved = periods.of(AreaScope.of(Set.of(area)), day);
    SealedPeriod period = chosen(approved, wanted);
    List<FigureLine> lines = period == null ? List.of() : lines(period, language);
    List<StatusPoint> points = reading.ofTheDay(List.of(head), day, language).get(area);
    return new AreaStatus(
        area,
        head.slug(),
        head.name(),
        day,
        period,
        period == null || periods.isIntact(period),
        approved,
        new AreaPoints(head, period, lines, points).points(),
        lines,
        period == null ? List.of() : trend(period, language),
        period == null
            ? List.of()
            : counts.of(period.id(), period.revision(), period.lastDay(), language),
        lists.waiting(area, day, language),
        lists.actions(area, day, language),
        lists.core(area, day));
  }

  private List<FigureLine> lines(SealedPeriod period, Language language) {
    return periods.explained(period, FigurePoints.allCodes(), language);
  }

  /** Nothing of a period that is not approved, or of another area. */
  private static SealedPeriod chosen(List<SealedPeriod> approved, PeriodId wanted) {
    Stream<SealedPeriod> candidates =
        approved.stream().filter(each -> wanted == null || each.id().equals(wanted));
    return wanted == null
        ? candidates.findFirst().orElse(null)
        : candidates.findFirst().orElseThrow(() -> new NotFound(wanted));
  }

  /** Up to the period that is shown: what came later is shown with what came later. */
  private List<TrendPoint> trend(SealedPeriod period, Language language) {
    List<String> codes =
        Stream.of(StatusPointCode.REFERRED_EARLY, StatusPointCode.INCLUDED_EARLY)
            .flatMap(each -> FigurePoints.CODES.get(each).stream())
            .toList();
    return periods.trend(period.area(), period.kind(), codes, language).stream()
        .filter(each -> !each.lastDay().isAfter(period.lastDay()))
        .toList();
  }
}
