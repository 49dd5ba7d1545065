package no.samrad.ballot;

import java.io.Serializable;
import no.samrad.council.SeatId;

/**
 * What a member proposes.
 *
 * @param by the seat they sit in
 */
public record Motion(SeatId by, ProposalKind kind, String text) implements Serializable {}
