package no.samrad.circulation;

import no.samrad.council.CouncilDuty;
import no.samrad.council.CouncilType;
import no.samrad.council.Quorum;

/** What the type of a council says about decisions in writing. */
final class TypeRules {

  private TypeRules() {}

  /** Where meetings must be open, a member may demand one; else the secretary weighs it. */
  static CirculationFacts.Rules of(CouncilType type, Quorum quorum, boolean castingVote) {
    return new CirculationFacts.Rules(
        quorum,
        castingVote,
        type.enforces(CouncilDuty.QUORUM),
        type.enforces(CouncilDuty.OPEN_MEETINGS));
  }
}
