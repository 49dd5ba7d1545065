package no.samrad.web.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.indicator.Measure;
import no.samrad.status.StatusFact;
import no.samrad.status.StatusFactKind;
import no.samrad.team.StaffingWarning;
import no.samrad.web.faces.Texts;
import no.samrad.web.indicator.IndicatorWords;

/** Makes a sentence of each thing there is to say of a point. */
@ApplicationScoped
class StatusFactWords {

  @Inject Texts texts;
  @Inject IndicatorWords figures;

  String sentence(StatusFact fact) {
    return switch (fact.kind()) {
      case FIGURE -> figure((Figure) fact.value());
      case FIGURE_HIDDEN, FIGURE_NO_BASIS -> without(fact.kind(), (Definition) fact.value());
      case STAFF_WARNING -> warning(fact);
      case GATE_CLOSED -> closed(fact);
      default -> texts.get("status.fact." + fact.kind(), fact.values().toArray());
    };
  }

  private String warning(StatusFact fact) {
    StaffingWarning warning = (StaffingWarning) fact.value();
    return texts.get("status.staff." + warning, fact.values().get(1), fact.values().get(2));
  }

  private String closed(StatusFact fact) {
    String missing =
        ((Collection<?>) fact.values().get(2))
            .stream()
                .map(each -> texts.get("status.gate." + each))
                .collect(Collectors.joining(", "));
    return texts.get(
        "status.fact.GATE_CLOSED", fact.values().get(0), fact.values().get(1), missing);
  }

  /** "41 av 64 er 64,1 %. Målet er minst 60 %." Of several, each by its name. */
  private String figure(Figure figure) {
    Definition definition = figure.definition();
    String goal =
        definition.goal().isKnown()
            ? texts.get("status.figure.goal", figures.goal(definition))
            : texts.get("status.figure.noGoal");
    String name = part(definition);
    if (!name.isEmpty()) {
      return texts.get("status.figure.part", name, figures.value(figure), goal(definition));
    }
    String basis =
        texts.get(
            "indicator.basis",
            plain(figure.tally().numerator()),
            plain(figure.tally().denominator()));
    return definition.measure() == Measure.SHARE
        ? texts.get("status.figure.share", basis, figures.value(figure), goal)
        : figures.value(figure) + ". " + goal;
  }

  private String goal(Definition definition) {
    return definition.goal().isKnown()
        ? texts.get("status.figure.partGoal", figures.goal(definition))
        : texts.get("status.figure.partNoGoal");
  }

  private String without(StatusFactKind kind, Definition definition) {
    String name = part(definition);
    return name.isEmpty()
        ? texts.get("status.fact." + kind)
        : texts.get("status.fact." + kind + ".part", name);
  }

  /** What a figure is about among those of its point; empty for one that is alone. */
  String part(Definition definition) {
    if (!definition.phase().isEmpty()) {
      return texts.get("status.phase." + definition.phase());
    }
    return definition.code().equals("FRAFALL_SAMLET") ? texts.get("status.phase.ALL") : "";
  }

  private static String plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() <= 0
        ? plain.toBigInteger().toString()
        : String.format(Texts.language(), "%.1f", plain);
  }
}
