package no.samrad.completeness;

import java.io.Serializable;
import java.util.List;
import no.samrad.rule.RuleSetRow;

/**
 * What one rule set says.
 *
 * @param source where the set comes from, and what of it nobody has checked
 * @param extendsCode the set whose items come before these; empty for none
 * @param refusal why the set is not used, in words; empty when it is
 * @param suggests code of the set to use instead; empty for none
 * @param items in order; none where it is not used
 */
public record SetReport(
    RuleSetRow set,
    String source,
    String extendsCode,
    String refusal,
    String suggests,
    List<ItemReport> items)
    implements Serializable {

  public SetReport {
    items = List.copyOf(items);
  }

  public boolean isRefused() {
    return !refusal.isEmpty();
  }

  /** Somebody has compared the set with its source. */
  public boolean isVerified() {
    return set.verification().isDone();
  }

  public long count(Verdict verdict) {
    return items.stream().filter(item -> item.verdict() == verdict).count();
  }

  public boolean isComplete() {
    return items.stream()
        .filter(ItemReport::required)
        .noneMatch(item -> item.verdict() == Verdict.MISSING || item.verdict() == Verdict.PARTLY);
  }
}
