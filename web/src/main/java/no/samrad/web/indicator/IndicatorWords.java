package no.samrad.web.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.samrad.indicator.Definition;
import no.samrad.indicator.Figure;
import no.samrad.indicator.FigureUnit;
import no.samrad.indicator.Goal;
import no.samrad.indicator.Measure;
import no.samrad.indicator.Operator;
import no.samrad.norm.NormCode;
import no.samrad.web.faces.Format;
import no.samrad.web.faces.Texts;

/** Says figures and goals in words. A figure that is null is hidden from the reader. */
@Named
@ApplicationScoped
public class IndicatorWords {

  private static final int WEEK = 7;

  private static final int DECIMALS = 1;

  @Inject Texts texts;
  @Inject Format format;

  /** "minst 60 %". */
  public String goal(Definition definition) {
    return goalOf(definition.goal(), definition.unit());
  }

  public String goalOf(Goal goal, FigureUnit unit) {
    if (!goal.isKnown()) {
      return texts.get("indicator.noGoal");
    }
    if (goal.operator() != Operator.BETWEEN) {
      return texts.get("indicator.goal." + goal.operator(), amount(goal.threshold(), unit));
    }
    if (goal.threshold() == null) {
      return texts.get("indicator.goal.AT_MOST", amount(goal.upper(), unit));
    }
    return goal.upper() == null
        ? texts.get("indicator.goal.AT_LEAST", amount(goal.threshold(), unit))
        : texts.get("indicator.goal.BETWEEN", number(goal.threshold()), amount(goal.upper(), unit));
  }

  private String amount(BigDecimal value, FigureUnit unit) {
    return texts.get("indicator.amount." + unit, number(value));
  }

  private String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return format.number(plain, Math.max(0, plain.scale()));
  }

  /** "62,5 %", that there is no basis, or the symbol for what is hidden. */
  public String value(Figure figure) {
    if (figure == null) {
      return texts.get("indicator.hiddenSymbol");
    }
    BigDecimal value = figure.value();
    return value == null
        ? texts.get("indicator.Verdict.NO_BASIS")
        : amount(value, figure.definition().unit());
  }

  /** "19 av 31", or how many stand behind. */
  public String basis(Figure figure) {
    if (figure == null || figure.tally().isEmpty()) {
      return "";
    }
    if (figure.definition().measure() == Measure.COUNT) {
      return "";
    }
    String of =
        texts.get(
            "indicator.basis",
            shown(figure.tally().numerator()),
            shown(figure.tally().denominator()));
    BigDecimal people = BigDecimal.valueOf(figure.tally().people());
    return people.signum() == 0 || people.compareTo(figure.tally().denominator()) == 0
        ? of
        : texts.get("indicator.basisPeople", of, figure.tally().people());
  }

  private String shown(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return format.number(plain, Math.min(DECIMALS, Math.max(0, plain.scale())));
  }

  public String verdict(Figure figure) {
    return figure == null ? texts.get("indicator.hidden") : texts.of(figure.verdict());
  }

  /** The kind of its tag. */
  public String kind(Figure figure) {
    if (figure == null) {
      return "plain";
    }
    return switch (figure.verdict()) {
      case OK -> "ok";
      case WATCH -> "watch";
      case BELOW -> "act";
      case NO_BASIS, NO_GOAL -> "idle";
    };
  }

  /** How likely it is that the goal is missed, in plain words; empty where nobody needs to know. */
  public String warning(Figure figure) {
    if (figure == null || figure.warning() == null) {
      return "";
    }
    return switch (figure.verdict()) {
      case WATCH, BELOW -> sentence(figure);
      default -> figure.isWarned() ? sentence(figure) : "";
    };
  }

  private String sentence(Figure figure) {
    String side =
        switch (figure.definition().goal().operator()) {
          case ABOVE, AT_LEAST -> "below";
          case AT_MOST -> "above";
          case BETWEEN -> "outside";
        };
    String said = texts.get("warning." + side, figure.warning().percent());
    return figure.isWarned() ? said : texts.get("warning.uncertain", said);
  }

  /** The norms it was counted by, each with its number and version; warnings have their own. */
  public List<String> norms(Figure figure) {
    if (figure == null || figure.norms().isEmpty()) {
      return List.of();
    }
    return Arrays.stream(figure.norms().split(" ", -1))
        .filter(each -> !each.startsWith("WARNING_"))
        .map(this::used)
        .toList();
  }

  /** "REFERRED_EARLY/1=111" in words. */
  private String used(String norm) {
    int version = norm.indexOf('/');
    int value = norm.indexOf('=');
    NormCode code = NormCode.valueOf(norm.substring(0, version));
    return texts.get(
        "indicator.norm",
        texts.of(code),
        limit(code, norm.substring(value + 1)),
        norm.substring(version + 1, value));
  }

  /** Days of a pregnancy as weeks and days; empty for no limit. */
  private String limit(NormCode code, String value) {
    if (value.isEmpty()) {
      return texts.get("norm.noLimit");
    }
    int days = Integer.parseInt(value);
    return code.isGestation() ? texts.get("norm.gestation", days / WEEK, days % WEEK, days) : value;
  }

  /** What a norm is called. */
  public String norm(String code) {
    return texts.of(NormCode.valueOf(code));
  }
}
