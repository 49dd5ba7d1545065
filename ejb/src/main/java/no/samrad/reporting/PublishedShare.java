package no.samrad.reporting;

import java.io.Serializable;

/**
 * How common a criterion is in the programme as a whole, as published.
 *
 * @param percent of those who take part
 * @param inferred which number belongs to which criterion was read from their order in the source,
 *     and nobody has confirmed it
 */
public record PublishedShare(int percent, boolean inferred) implements Serializable {}
