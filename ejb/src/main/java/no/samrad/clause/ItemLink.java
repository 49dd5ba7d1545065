package no.samrad.clause;

import java.io.Serializable;

/** An item of a rule set that a clause is meant to fulfil. */
public record ItemLink(String ruleSet, String item) implements Serializable {

  private static final String BETWEEN = ":";

  /** As it is written everywhere: {@code KOML-20-4:a}. */
  public static ItemLink of(String written) {
    int cut = written.lastIndexOf(BETWEEN);
    return new ItemLink(written.substring(0, cut), written.substring(cut + 1));
  }

  @Override
  public String toString() {
    return ruleSet + BETWEEN + item;
  }
}
