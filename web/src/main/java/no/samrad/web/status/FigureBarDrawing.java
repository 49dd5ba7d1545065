package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.reporting.FigureLine;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;

/** Draws shares as bars with their goals. */
@ApplicationScoped
class FigureBarDrawing {

  private static final double FULL = 100;
  private static final double HALF_A_MARK = 0.45;

  @Inject Texts texts;
  @Inject Format format;
  @Inject IndicatorWords figures;
  @Inject StatusFactWords facts;

  List<FigureBar> of(List<FigureLine> lines) {
    return lines.stream().map(this::bar).toList();
  }

  private FigureBar bar(FigureLine line) {
    Definition definition = line.definition();
    BigDecimal goal = definition.goal().threshold();
    return new FigureBar(
        facts.part(definition),
        definition.code(),
        line.isHidden() ? "" : figures.value(line.figure()),
        note(definition, line.figure()),
        line.isHidden() || line.figure().value() == null
            ? ""
            : width(line.figure().value().doubleValue()),
        goal == null ? "" : number(goal.doubleValue() - HALF_A_MARK));
  }

  private String note(Definition definition, Figure figure) {
    List<String> said = new ArrayList<>();
    if (definition.goal().isKnown()) {
      said.add(texts.get("status.bars.goal", figures.goal(definition)));
    }
    if (figure != null) {
      said.add(texts.get("status.n", format.number(figure.tally().people())));
    }
    said.add(texts.get("status.version", definition.number()));
    return String.join(", ", said);
  }

  static String width(double percent) {
    return number(Math.max(0, Math.min(FULL, percent)));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
