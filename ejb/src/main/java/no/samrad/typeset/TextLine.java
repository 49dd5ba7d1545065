package no.samrad.typeset;

import java.util.ArrayList;
import java.util.List;

/** One line of text, in pieces of one style each. */
record TextLine(List<Run> pieces) {

  static TextLine of(List<Run> pieces) {
    List<Run> merged = new ArrayList<>();
    for (Run each : pieces) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).style() == each.style()) {
        merged.set(last, new Run(merged.get(last).text() + each.text(), each.style()));
      } else {
        merged.add(each);
      }
    }
    return new TextLine(List.copyOf(merged));
  }
}
