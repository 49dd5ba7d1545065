package no.samrad.ballot;

import java.io.Serializable;
import no.samrad.council.SeatId;

/**
 * A seat votes.
 *
 * @param seen what was recorded of it when the caller looked; null: nothing
 */
public record VoteCast(SeatId seat, Choice choice, Choice seen) implements Serializable {}
