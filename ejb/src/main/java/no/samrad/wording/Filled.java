package no.samrad.wording;

import java.io.Serializable;

/**
 * What somebody wants to fill a placeholder with.
 *
 * @param seen what filled it when they began; empty texts for nothing
 * @param wanted empty texts for nothing
 */
public record Filled(String code, Titles seen, Titles wanted) implements Serializable {}
