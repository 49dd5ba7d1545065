package no.samrad.status;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samrad.indicator.Verdict;
import no.samrad.reporting.FigureLine;

/**
 * The rules of the points that follow a period. A figure that is hidden has no say in its point: a
 * verdict would tell of it.
 */
final class FigurePoints {

  /** What each is about, in the order of the page. */
  static final Map<StatusPointCode, List<String>> CODES =
      Map.of(
          StatusPointCode.SUPERVISION,
          List.of("VEILEDNING_1_1"),
          StatusPointCode.REFERRED_EARLY,
          List.of("HENVIST_U16"),
          StatusPointCode.INCLUDED_EARLY,
          List.of("INKLUDERT_U16"),
          StatusPointCode.DOSAGE,
          List.of("DOSE_SVANGERSKAP", "DOSE_SPEDBARN", "DOSE_SMABARN"),
          StatusPointCode.ATTRITION,
          List.of("FRAFALL_SVANGERSKAP", "FRAFALL_SPEDBARN", "FRAFALL_SMABARN", "FRAFALL_SAMLET"));

  private FigurePoints() {}

  static List<String> allCodes() {
    return CODES.values().stream().flatMap(List::stream).sorted().toList();
  }

  /** The lines of a point, in its order. */
  static List<FigureLine> of(StatusPointCode code, List<FigureLine> lines) {
    Map<String, FigureLine> byCode =
        lines.stream()
            .collect(Collectors.toMap(each -> each.definition().code(), each -> each, (a, b) -> a));
    return CODES.get(code).stream().filter(byCode::containsKey).map(byCode::get).toList();
  }

  /** No approved period. */
  static StatusPoint without(StatusPointCode code) {
    return empty(code, StatusFactKind.NO_PERIOD);
  }

  /** The worst of what is shown. */
  static StatusPoint point(StatusPointCode code, List<FigureLine> lines) {
    List<FigureLine> own = of(code, lines);
    return own.isEmpty()
        ? empty(code, StatusFactKind.NOT_IN_PERIOD)
        : new StatusPoint(
            code,
            StatusLight.worst(own.stream().map(FigurePoints::light).toList()),
            own.stream().map(FigurePoints::fact).toList());
  }

  private static StatusPoint empty(StatusPointCode code, StatusFactKind why) {
    return new StatusPoint(code, StatusLight.NO_BASIS, List.of(StatusFact.of(why)));
  }

  static StatusLight light(FigureLine line) {
    return line.isHidden() ? StatusLight.NO_BASIS : light(line.figure().verdict());
  }

  private static StatusLight light(Verdict verdict) {
    return switch (verdict) {
      case OK -> StatusLight.OK;
      case WATCH -> StatusLight.WATCH;
      case BELOW -> StatusLight.ACT;
      case NO_BASIS, NO_GOAL -> StatusLight.NO_BASIS;
    };
  }

  private static StatusFact fact(FigureLine line) {
    if (line.isHidden()) {
      return StatusFact.of(StatusFactKind.FIGURE_HIDDEN, line.definition());
    }
    return line.figure().tally().isEmpty()
        ? StatusFact.of(StatusFactKind.FIGURE_NO_BASIS, line.definition())
        : StatusFact.of(StatusFactKind.FIGURE, line.figure());
  }
}
