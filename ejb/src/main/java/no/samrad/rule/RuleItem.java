package no.samrad.rule;

import java.io.Serializable;
import java.util.Set;

/**
 * One thing an agreement must hold.
 *
 * @param code a letter or a number
 * @param part the group it belongs to within its set, empty for none
 * @param verified the item itself stands in the source
 * @param text what it asks for, in the language asked for
 * @param evidence what shows that it is there, in words
 * @param kinds what shows that it is there, any one of these
 */
public record RuleItem(
    String code,
    String part,
    boolean required,
    String source,
    boolean verified,
    String text,
    String evidence,
    Set<EvidenceKind> kinds)
    implements Serializable {

  public RuleItem {
    kinds = Set.copyOf(kinds);
  }

  public boolean accepts(EvidenceKind kind) {
    return kinds.contains(kind);
  }
}
