package no.samrad.fidelity;

import java.io.Serializable;
import java.util.List;

/** One of the four areas with its core elements. */
public record CoreAreaRow(
    String code, String name, String explanation, List<CoreElementRow> elements)
    implements Serializable {

  public long inPlace() {
    return elements.stream().filter(each -> each.status().isInPlace()).count();
  }

  /** Those of which evidence is lacking, in whole or in part, or which nobody has assessed. */
  public List<CoreElementRow> lacking() {
    return elements.stream().filter(each -> !each.status().isInPlace()).toList();
  }
}
