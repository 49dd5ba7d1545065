package no.samrad.rule;

import java.io.Serializable;

/** Identity of a rule set in one edition. */
public record RuleSetId(long value) implements Serializable {

  @Override
  public String toString() {
    return "ruleSet/" + value;
  }
}
