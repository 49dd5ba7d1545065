package no.samrad.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who knows k, the method, everything shown in all publications, which figures are small
 * themselves, and in which cells facts have changed and in what direction. Asks a linear program
 * what each hidden figure can be. Shares no code with what is attacked but the tables.
 */
final class Attack {

  private static final double EXACT = 1e-6;
  private static final double FAR = 1e6;

  private final List<Publication> publications;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Map<List<String>, Variable>> cells = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private int programs;

  private static final class Target {
    private final String name;
    private final List<Variable> sum;
    private final int width;
    private double least;
    private double most;

    Target(String name, List<Variable> sum, int width, double value) {
      this.name = name;
      this.sum = sum;
      this.width = width;
      least = value;
      most = value;
    }

    boolean isSafe() {
      return most - least > width - EXACT;
    }
  }

  Attack(List<Publication> publications) {
    this.publications =
        publications.stream()
            .filter(
                each ->
                    each.figures().values().stream()
                        .noneMatch(verdict -> verdict.cause() == FigureCause.TABLE))
            .toList();
    for (int time = 0; time < this.publications.size(); time++) {
      cells.add(new HashMap<>());
      for (List<String> place :
          TableFixture.places(this.publications.get(time).table().dimensions())) {
        cells.get(time).put(place, variable(time, place));
      }
    }
    for (int time = 0; time < this.publications.size(); time++) {
      learn(time);
    }
  }

  /** The same variable as long as nothing has changed. */
  private Variable variable(int time, List<String> place) {
    for (int before = time - 1; before >= 0; before--) {
      Variable known = cells.get(before).get(place);
      if (known != null) {
        long change = count(time, place) - count(before, place);
        return change == 0 ? known : changed(known, change > 0, time, place);
      }
    }
    return model.newVariable("x" + time + place).lower(0);
  }

  private Variable changed(Variable known, boolean more, int time, List<String> place) {
    Variable now = model.newVariable("x" + time + place).lower(0);
    Expression order = model.newExpression("order" + time + place);
    order.set(now, more ? 1 : -1).set(known, more ? -1 : 1).lower(0);
    return now;
  }

  private long count(int time, List<String> place) {
    return publications.get(time).table().cells().getOrDefault(place, 0L);
  }

  private void learn(int time) {
    Publication publication = publications.get(time);
    for (Map.Entry<List<String>, Verdict> each : publication.figures().entrySet()) {
      List<Variable> sum = sum(time, each.getKey());
      Verdict verdict = each.getValue();
      Threshold rule = publication.threshold();
      if (verdict.isShown()) {
        limit(sum, verdict.value(), verdict.value(), "shown" + time + each.getKey());
      } else if (verdict.cause() == FigureCause.SMALL) {
        limit(sum, rule.zeroHidden() ? 0 : 1, rule.k() - 1, "small" + time + each.getKey());
      }
      if (!verdict.isShown()) {
        String name = time + " " + each.getKey() + " " + verdict;
        targets.add(new Target(name, sum, rule.width(), verdict.value()));
      }
    }
  }

  private void limit(List<Variable> sum, long least, long most, String name) {
    Expression limit = model.newExpression(name).lower(least).upper(most);
    sum.forEach(each -> limit.set(each, 1));
  }

  private List<Variable> sum(int time, List<String> figure) {
    List<FigureDimension> dimensions = publications.get(time).table().dimensions();
    List<Variable> sum = new ArrayList<>();
    cells
        .get(time)
        .forEach(
            (place, variable) -> {
              boolean inside = true;
              for (int each = 0; each < place.size(); each++) {
                inside &= isIn(dimensions.get(each), figure.get(each), place.get(each));
              }
              if (inside) {
                sum.add(variable);
              }
            });
    return sum;
  }

  private static boolean isIn(FigureDimension dimension, String mark, String member) {
    return mark.equals("*")
        ? dimension.members().contains(member)
        : dimension.marks().get(mark).contains(member);
  }

  /** The hidden figures that are known better than they may be. */
  List<String> broken() {
    List<String> broken = new ArrayList<>();
    for (Target target : targets) {
      if (!target.isSafe()) {
        solve(target, true);
      }
      if (!target.isSafe()) {
        solve(target, false);
      }
      if (!target.isSafe()) {
        broken.add(target.name + " in " + target.least + " to " + target.most);
      }
    }
    return broken;
  }

  /** How many linear programs that took: what one solution shows, it shows of all figures. */
  int programs() {
    return programs;
  }

  private void solve(Target target, boolean upwards) {
    programs++;
    model.getVariables().forEach(each -> each.weight(null));
    target.sum.forEach(each -> each.weight(1));
    Optimisation.Result result = upwards ? capped(target) : model.minimise();
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("Not even the truth is possible: " + result);
    }
    targets.forEach(each -> see(each, result));
  }

  /** Not further than it takes, so that there is always an end. */
  private Optimisation.Result capped(Target target) {
    Expression cap = model.newExpression("cap").upper(FAR);
    target.sum.forEach(each -> cap.set(each, 1));
    Optimisation.Result result = model.maximise();
    model.removeExpression("cap");
    return result;
  }

  private void see(Target target, Optimisation.Result result) {
    double value =
        target.sum.stream().mapToDouble(each -> result.doubleValue(model.indexOf(each))).sum();
    target.least = Math.min(target.least, value);
    target.most = Math.max(target.most, value);
  }
}
