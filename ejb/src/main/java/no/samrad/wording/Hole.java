package no.samrad.wording;

import java.io.Serializable;

/**
 * Something a text lacks before anybody else may see it.
 *
 * @param clause null for the title of the document
 * @param number of the clause, 0 for the title of the document
 * @param placeholder code of one nothing fills; empty where the clause has no text
 * @param label what the placeholder is called in the text's language
 */
public record Hole(
    WordingClauseId clause,
    int number,
    String clauseTitle,
    DocumentLanguage language,
    String placeholder,
    String label)
    implements Serializable {

  /** Language, clause and placeholder, for somebody who must find it. */
  String name() {
    String what = isEmptyClause() ? clauseTitle : label;
    return "§ " + number + " " + what + " (" + language.code() + ")";
  }

  public boolean isEmptyClause() {
    return placeholder.isEmpty();
  }
}
