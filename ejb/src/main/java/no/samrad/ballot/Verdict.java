package no.samrad.ballot;

import java.io.Serializable;

/**
 * What came of a ballot.
 *
 * @param castingVote there were as many for as against, and whoever presides decided
 */
public record Verdict(BallotOutcome outcome, boolean castingVote) implements Serializable {}
