package no.samrad.rule;

import java.io.Serializable;

/**
 * Why a set is not used on an agreement; not the same as something missing in it.
 *
 * @param operand kinds of party with commas between, or a number; empty for none
 * @param suggests the set to use instead, empty for none
 * @param text the reason in words, with placeholders in double braces
 */
public record RuleRefusal(
    String code,
    RefusalCondition condition,
    String operand,
    String suggests,
    String source,
    boolean verified,
    String text)
    implements Serializable {}
