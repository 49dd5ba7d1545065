package no.samrad.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A rule set in one edition, with everything in it.
 *
 * @param extendsCode the set whose items come before its own; empty for none
 * @param types codes of the types of agreement it may be used on
 * @param forms organisation forms of the area it may be used on; none means any
 * @param refusals in the order they are tried
 */
public record RuleSetDetails(
    RuleSetRow set,
    long version,
    String extendsCode,
    int minMunicipalities,
    String source,
    String note,
    Set<String> types,
    Set<String> forms,
    List<RuleItem> items,
    List<RuleRefusal> refusals)
    implements Serializable {

  public RuleSetDetails {
    types = Set.copyOf(types);
    forms = Set.copyOf(forms);
    items = List.copyOf(items);
    refusals = List.copyOf(refusals);
  }

  public String code() {
    return set.code();
  }
}
