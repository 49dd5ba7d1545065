package no.samrad.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has kept everything shown of an area, whatever it was called, and knows what adds up
 * with what. Asks a linear program what each small number can be. Shares no code with what is
 * attacked.
 */
final class SubjectAttack {

  private static final double EXACT = 1e-6;
  private static final double FAR = 1000;
  private static final int SHOWN_FROM = 5;
  private static final int WIDTH = 3;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Variable> numbers = new HashMap<>();
  private final Map<String, Long> truth = new HashMap<>();

  private Variable number(String name) {
    return numbers.computeIfAbsent(name, each -> model.newVariable(each).lower(0).upper(FAR));
  }

  /** What it is in truth, which nobody is told. */
  void is(String name, long value) {
    number(name);
    truth.put(name, value);
  }

  /** Everybody knows that they add up. */
  void adds(String whole, String... parts) {
    Expression sum = model.newExpression(whole + List.of(parts)).lower(0).upper(0);
    sum.set(number(whole), -1);
    for (String part : parts) {
      sum.set(number(part), 1);
    }
  }

  /** Everybody was told. */
  void shown(String name, long value) {
    number(name).lower(value).upper(value);
  }

  /** The small numbers that are known better than they may be. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    truth.forEach(
        (name, value) -> {
          double least = solve(name, false);
          double most = solve(name, true);
          if (value > 0 && value < SHOWN_FROM && most - least < WIDTH - EXACT) {
            broken.add(name + " is " + value + ", known to be " + least + " to " + most);
          }
        });
    return broken.stream().sorted().toList();
  }

  int small() {
    return (int) truth.values().stream().filter(each -> each > 0 && each < SHOWN_FROM).count();
  }

  private double solve(String name, boolean upwards) {
    model.getVariables().forEach(each -> each.weight(null));
    Variable wanted = number(name);
    wanted.weight(1);
    Optimisation.Result result = upwards ? model.maximise() : model.minimise();
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("Not even the truth is possible: " + name);
    }
    return result.doubleValue(model.indexOf(wanted));
  }
}
