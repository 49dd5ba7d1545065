package no.samrad.clause;

import java.io.Serializable;

/**
 * A clause in its place in a template, in the edition of the day.
 *
 * @param usesFallback the second wording is meant, where the clause has one
 */
public record TemplateClause(int position, boolean usesFallback, ClauseEdition clause)
    implements Serializable {

  /** The text the template means. */
  public String bodyNb() {
    return meant(clause.nb());
  }

  /** The text the template means. */
  public String bodyNn() {
    return meant(clause.nn());
  }

  private String meant(ClauseWords words) {
    return usesFallback && !words.fallback().isEmpty() ? words.fallback() : words.body();
  }
}
