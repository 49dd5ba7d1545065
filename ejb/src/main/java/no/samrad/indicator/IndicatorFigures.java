package no.samrad.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samrad.norm.Norms;
import no.samrad.place.Language;
import no.samrad.shared.AreaId;
import no.samrad.shared.UnitId;

/**
 * Gives use cases of other capabilities the figures of an area as they are, with nothing hidden:
 * whoever lets them out of the team asks {@code release} first. Three statements, whatever there
 * is.
 */
@ApplicationScoped
public class IndicatorFigures {

  /** Of no area: the norms of the programme. */
  private static final AreaId NOWHERE = new AreaId(0);

  @Inject IndicatorCounts counts;
  @Inject Definitions definitions;
  @Inject Norms norms;

  /** Every indicator of the area as a whole, in their order, also where there was nothing. */
  public List<Figure> ofArea(AreaId area, FigureSpan span, Language language) {
    return counted(area, span, language).stream()
        .filter(CountedFigure::isOfTheArea)
        .map(CountedFigure::figure)
        .toList();
  }

  /** The same, each followed by those of its units where something was counted. */
  public List<Figure> ofAreaAndUnits(AreaId area, FigureSpan span, Language language) {
    return counted(area, span, language).stream().map(CountedFigure::figure).toList();
  }

  /** The same with the people behind their parts. */
  public List<CountedFigure> counted(AreaId area, FigureSpan span, Language language) {
    NormsBehind behind = new NormsBehind(norms.on(span.lastDay(), area));
    Map<String, List<Counted>> counted =
        counts.of(area, span).stream().collect(Collectors.groupingBy(Counted::code));
    return definitions.on(span.lastDay(), area, language).stream()
        .flatMap(each -> figures(each, counted.getOrDefault(each.code(), List.of()), behind))
        .toList();
  }

  /** Every indicator of every area where something was counted, by the programme's definitions. */
  public Map<AreaId, List<Figure>> ofAllAreas(FigureSpan span, Language language) {
    NormsBehind behind = new NormsBehind(norms.on(span.lastDay(), NOWHERE));
    Map<String, Definition> byCode =
        definitions.on(span.lastDay(), language).stream()
            .collect(Collectors.toMap(Definition::code, Function.identity()));
    return counts.ofAll(span).stream()
        .filter(each -> byCode.containsKey(each.code()))
        .collect(
            Collectors.groupingBy(
                each -> new AreaId(each.unit()),
                Collectors.mapping(
                    each -> figure(byCode.get(each.code()), null, each.tally(), behind),
                    Collectors.toList())));
  }

  private static Stream<CountedFigure> figures(
      Definition definition, List<Counted> counted, NormsBehind behind) {
    Counted whole =
        counted.stream()
            .filter(each -> each.unit() == null)
            .findFirst()
            .orElse(new Counted(definition.code(), null, Tally.NONE, 0, 0));
    return Stream.concat(
            Stream.of(whole), counted.stream().filter(each -> Objects.nonNull(each.unit())))
        .map(each -> counted(definition, each, behind));
  }

  private static CountedFigure counted(Definition definition, Counted of, NormsBehind behind) {
    UnitId unit = of.unit() == null ? null : new UnitId(of.unit());
    return new CountedFigure(figure(definition, unit, of.tally(), behind), of.part(), of.rest());
  }

  private static Figure figure(
      Definition definition, UnitId unit, Tally tally, NormsBehind behind) {
    Definition.Judged judged = definition.judge(tally, behind.limits());
    return new Figure(
        definition, unit, tally, judged.verdict(), judged.warning(), behind.of(definition));
  }
}
