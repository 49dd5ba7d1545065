package no.samrad.completeness;

import java.io.Serializable;
import java.util.List;
import no.samrad.clause.ItemLink;

/**
 * The verdict on one item.
 *
 * @param text what the item asks for
 * @param evidence what shows that it is there
 * @param verified the item itself stands in the source
 * @param statable somebody may state something about it
 * @param reasons why the verdict is what it is, in sentences
 * @param clauses linked to the item
 * @param stated what somebody has stated about it; null for nothing
 */
public record ItemReport(
    ItemLink link,
    String text,
    String evidence,
    boolean required,
    boolean verified,
    boolean statable,
    Verdict verdict,
    List<String> reasons,
    List<ClauseMention> clauses,
    StatedItem stated)
    implements Serializable {

  public ItemReport {
    reasons = List.copyOf(reasons);
    clauses = List.copyOf(clauses);
  }

  /** A letter or a number. */
  public String code() {
    return link.item();
  }
}
