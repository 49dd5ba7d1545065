package no.samrad.status;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samrad.indicator.Figure;
import no.samrad.meeting.SnapshotLine;
import no.samrad.meeting.SnapshotLine.Kind;
import no.samrad.meeting.SnapshotSubject;
import no.samrad.place.Language;
import no.samrad.release.ReleasedFigure;
import no.samrad.reporting.FigureLine;
import no.samrad.reporting.SealedPeriod;
import no.samrad.security.AreaScope;
import no.samrad.shared.Repository;

/**
 * What a council steers by, for its papers: the figures of the latest approved period as everybody
 * may see them, and how the team and the gate stand on the day.
 */
@Repository
class SteeringFigures {

  @Inject StatusReading reading;

  List<SnapshotLine> lines(SnapshotSubject subject) {
    Language language = Language.of(subject.language());
    return reading.latest(AreaScope.of(Set.of(subject.area())), subject.day(), language).stream()
        .flatMap(each -> Stream.concat(ofTheDay(each), ofThePeriod(each)))
        .toList();
  }

  private static Stream<SnapshotLine> ofTheDay(AreaPoints area) {
    return area.day().stream()
        .flatMap(point -> point.facts().stream())
        .flatMap(
            fact ->
                switch (fact.kind()) {
                  case STAFF_NURSES -> Stream.of(nurses(fact.values().get(0)));
                  case STAFF_WARNING ->
                      Stream.of(fact)
                          .filter(SteeringFigures::isOfNurses)
                          .map(each -> nurses(each.values().get(1)));
                  case GATE_OPEN -> Stream.of(gate(fact.value(), fact.value()));
                  case GATE_CLOSED -> Stream.of(gate(fact.value(), fact.values().get(1)));
                  default -> Stream.of();
                });
  }

  private static boolean isOfNurses(StatusFact fact) {
    return fact.value().toString().endsWith("_NURSES");
  }

  private static SnapshotLine nurses(Object number) {
    return SnapshotLine.number("NURSES", "", ((Number) number).longValue());
  }

  private static SnapshotLine gate(Object standing, Object all) {
    return SnapshotLine.text("GATE", "", standing + " av " + all);
  }

  private static Stream<SnapshotLine> ofThePeriod(AreaPoints area) {
    SealedPeriod period = area.period();
    if (period == null) {
      return Stream.of();
    }
    return Stream.of(
            Stream.of(
                new SnapshotLine("PERIOD_FROM", "", Kind.DAY, period.firstDay().toString(), false),
                new SnapshotLine("PERIOD_TO", "", Kind.DAY, period.lastDay().toString(), false)),
            figures(area, StatusPointCode.REFERRED_EARLY, ""),
            figures(area, StatusPointCode.INCLUDED_EARLY, ""),
            figures(area, StatusPointCode.DOSAGE, null),
            figures(area, StatusPointCode.ATTRITION, null))
        .flatMap(each -> each);
  }

  /**
   * The figures of a point.
   *
   * @param about null: of each what it is called; the one of all phases is that of the area
   */
  private static Stream<SnapshotLine> figures(AreaPoints area, StatusPointCode code, String about) {
    return FigurePoints.of(code, area.lines()).stream()
        .map(
            line ->
                SnapshotLine.text(
                    code.name(), about == null ? name(code, line) : about, value(line)));
  }

  private static String name(StatusPointCode code, FigureLine line) {
    boolean whole = code == StatusPointCode.ATTRITION && line.definition().phase().isEmpty();
    return whole ? "" : line.definition().name();
  }

  /** "17 av 36, 47,2 % (versjon 1)", in the papers' own language. */
  private static String value(FigureLine line) {
    if (line.isHidden()) {
      return ReleasedFigure.SYMBOL;
    }
    Figure figure = line.figure();
    if (figure.value() == null) {
      return "ikke grunnlag";
    }
    return "%s av %s, %s %% (versjon %d)"
        .formatted(
            plain(figure.tally().numerator()),
            plain(figure.tally().denominator()),
            plain(figure.value()),
            figure.definition().number());
  }

  private static String plain(BigDecimal number) {
    return number
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
