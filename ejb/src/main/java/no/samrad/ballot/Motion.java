package no.samrad.ballot;

import java.io.Serializable;
import no.samrad.council.SeatId;

/** What a member proposes. */
public record Motion(SeatId by, ProposalKind kind, String text) implements Serializable {}
