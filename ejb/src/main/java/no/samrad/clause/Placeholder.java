package no.samrad.clause;

import java.io.Serializable;

/** What texts leave open until an agreement fills it. */
public record Placeholder(
    String code,
    PlaceholderType type,
    String labelNb,
    String labelNn,
    String exampleNb,
    String exampleNn)
    implements Serializable {}
