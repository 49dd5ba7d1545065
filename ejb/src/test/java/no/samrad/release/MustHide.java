package no.samrad.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a table has to be hidden whatever else is: small figures and the parts of small ones.
 * Follows from the counts alone and shares no code with what is tested.
 */
final class MustHide {

  private static final String WHOLE = "*";

  private MustHide() {}

  static Map<List<String>, Verdict> of(FigureTable table, Threshold rule) {
    Map<List<String>, Long> small = new HashMap<>();
    for (List<String> at : table.figures()) {
      long value = table.sum(at);
      if (value >= 1 && value < rule.k()) {
        small.put(at, value);
      }
    }
    Map<List<String>, Verdict> must = new HashMap<>();
    for (List<String> at : table.figures()) {
      boolean part = small.keySet().stream().anyMatch(whole -> isPart(at, whole));
      if (part || small.containsKey(at)) {
        FigureCause cause = part ? FigureCause.PART : FigureCause.SMALL;
        must.put(at, new Verdict(cause, table.sum(at)));
      }
    }
    return must;
  }

  private static boolean isPart(List<String> part, List<String> whole) {
    boolean inside = !part.equals(whole);
    for (int each = 0; each < part.size(); each++) {
      inside &= whole.get(each).equals(WHOLE) || whole.get(each).equals(part.get(each));
    }
    return inside;
  }
}
