package no.samrad.clause;

import java.io.Serializable;
import java.util.List;

/**
 * A clause with what surrounds it.
 *
 * @param templates where it is used, in the editions that apply on the first day of the clause or
 *     later
 * @param editions every edition of the clause, the newest first
 */
public record ClauseDetails(
    ClauseEdition clause, List<TemplateRow> templates, List<ClauseRow> editions)
    implements Serializable {

  public ClauseDetails {
    templates = List.copyOf(templates);
    editions = List.copyOf(editions);
  }

  /** A new edition begins after this one only. */
  public boolean isNewest() {
    return editions.isEmpty() || editions.get(0).id().equals(clause.id());
  }
}
