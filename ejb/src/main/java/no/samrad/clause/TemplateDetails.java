package no.samrad.clause;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A template with everything in it.
 *
 * @param clauses in order, in their editions of the day asked for; one that has none that day is
 *     missing
 * @param ruleSets codes of the sets an agreement made from it is checked against, in order
 * @param values what it suggests for placeholders
 */
public record TemplateDetails(
    TemplateRow template,
    List<TemplateClause> clauses,
    List<String> ruleSets,
    Map<String, String> values,
    List<Attachment> attachments)
    implements Serializable {

  public TemplateDetails {
    clauses = List.copyOf(clauses);
    ruleSets = List.copyOf(ruleSets);
    values = Map.copyOf(values);
    attachments = List.copyOf(attachments);
  }

  /** An attachment an agreement made from the template should have. */
  public record Attachment(String titleNb, String titleNn) implements Serializable {}
}
