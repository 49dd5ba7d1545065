package no.samrad.rule;

import java.io.Serializable;
import java.util.List;

/**
 * One thing an agreement must hold.
 *
 * @param code a letter or a number
 * @param part the group it belongs to within its set, empty for none
 * @param verified the item itself stands in the source
 * @param text what it asks for, in the language asked for
 * @param evidence what shows that it is there, in words
 * @param kinds what shows that it is there; the first is what the item turns on
 */
public record RuleItem(
    String code,
    String part,
    boolean required,
    String source,
    boolean verified,
    String text,
    String evidence,
    List<EvidenceKind> kinds)
    implements Serializable {

  public RuleItem {
    kinds = List.copyOf(kinds);
  }

  public boolean turnsOn(EvidenceKind kind) {
    return kinds.get(0) == kind;
  }

  public boolean accepts(EvidenceKind kind) {
    return kinds.contains(kind);
  }
}
