package no.samrad.wording;

import java.io.Serializable;

/** An item of a rule set that a clause is meant to fulfil. */
public record WordingItem(String ruleSet, String item) implements Serializable {}
