package no.samrad.followup;

import java.io.Serializable;

/**
 * Which actions of an area are wanted.
 *
 * @param open only those that are to be done
 * @param own only the reader's own
 */
public record ActionFilter(boolean open, boolean own) implements Serializable {}
