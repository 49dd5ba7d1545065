package no.samrad.status;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samrad.place.Language;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.PeriodFigures;
import no.samrad.reporting.PeriodId;
import no.samrad.reporting.SealedPeriod;
import no.samrad.security.AreaScope;
import no.samrad.shared.AreaId;
import no.samrad.shared.Repository;
import no.samrad.team.TeamRow;
import no.samrad.team.TeamStaffing;

/** Puts the points of areas together, with as many statements however many areas there are. */
@Repository
class StatusReading {

  @Inject DayFacts facts;
  @Inject TeamStaffing staffing;
  @Inject PeriodFigures periods;

  /** The areas of the day, each with the figures of its latest approved period. */
  List<AreaPoints> latest(AreaScope scope, LocalDate day, Language language) {
    List<AreaHead> heads = facts.areas(scope, day, language);
    Map<AreaId, SealedPeriod> latest =
        periods.of(scope, day).stream()
            .collect(Collectors.toMap(SealedPeriod::area, each -> each, (one, later) -> one));
    Map<PeriodId, List<FigureLine>> lines =
        periods.figures(latest.values(), FigurePoints.allCodes(), language);
    Map<AreaId, List<StatusPoint>> points = ofTheDay(heads, day, language);
    return heads.stream()
        .map(head -> points(head, latest.get(head.area()), lines, points.get(head.area())))
        .toList();
  }

  private static AreaPoints points(
      AreaHead head,
      SealedPeriod period,
      Map<PeriodId, List<FigureLine>> lines,
      List<StatusPoint> day) {
    List<FigureLine> own = period == null ? List.of() : lines.getOrDefault(period.id(), List.of());
    return new AreaPoints(head, period, own, day);
  }

  /** The points that follow the day. */
  Map<AreaId, List<StatusPoint>> ofTheDay(
      Collection<AreaHead> heads, LocalDate day, Language language) {
    DayFacts.Asked asked =
        new DayFacts.Asked(
            heads.stream().map(AreaHead::area).collect(Collectors.toSet()), day, language);
    Map<AreaId, List<AgreementStand>> agreements = facts.agreements(asked);
    Map<AreaId, GateStand> gates = facts.gates(asked);
    Map<AreaId, CouncilStand> councils = facts.councils(asked);
    Map<AreaId, ActionStand> actions = facts.actions(asked);
    Map<String, TeamRow> teams =
        staffing.of(AreaScope.of(asked.areas()), day, language).stream()
            .collect(Collectors.toMap(TeamRow::slug, Function.identity()));
    Map<AreaId, List<StatusPoint>> points = new LinkedHashMap<>();
    for (AreaHead head : heads) {
      AreaId area = head.area();
      points.put(
          area,
          List.of(
              DayPoints.agreements(head, agreements.getOrDefault(area, List.of())),
              DayPoints.gate(head, gates.getOrDefault(area, GateStand.UNKNOWN)),
              DayPoints.council(head, councils.getOrDefault(area, CouncilStand.NONE)),
              DayPoints.staffing(head, teams.get(head.slug())),
              DayPoints.actions(actions.getOrDefault(area, ActionStand.NONE))));
    }
    return points;
  }
}
