package no.samrad.reporting;

import java.io.Serializable;

/**
 * What explains a figure.
 *
 * @param version to be handed back with a change
 */
public record NarrativeRow(long indicator, long version, String cause, String action)
    implements Serializable {}
