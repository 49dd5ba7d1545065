package no.samrad.ballot;

import java.io.Serializable;

/**
 * A proposal of an item.
 *
 * @param by name and unit of whoever made it; empty: it came with the papers
 */
public record ProposalRow(
    ProposalId proposal,
    ProposalKind kind,
    String by,
    String unit,
    String wording,
    boolean withdrawn)
    implements Serializable {}
