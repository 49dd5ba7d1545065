package no.samrad.council;

import java.io.Serializable;
import no.samrad.shared.Period;
import no.samrad.shared.RuleViolation;

/**
 * Rules of procedure of an NFP council.
 *
 * @param noticeDays so many days before a meeting members have the notice with its papers
 * @param paperDays so many days before a meeting papers reach the secretary; not later than that
 * @param castingVote the leader's vote decides a tie
 */
public record Procedure(Integer noticeDays, Integer paperDays, Quorum quorum, boolean castingVote)
    implements Serializable {

  static final int MOST_NOTICE_DAYS = 60;
  static final int MOST_PAPER_DAYS = 90;

  public Procedure {
    if (noticeDays == null) {
      throw new RuleViolation(CouncilRule.NOTICE_DAYS_MISSING);
    }
    if (noticeDays < 0 || noticeDays > MOST_NOTICE_DAYS) {
      throw new RuleViolation(CouncilRule.NOTICE_DAYS_OUT_OF_RANGE, MOST_NOTICE_DAYS);
    }
    if (paperDays == null) {
      throw new RuleViolation(CouncilRule.PAPER_DAYS_MISSING);
    }
    if (paperDays < 0 || paperDays > MOST_PAPER_DAYS) {
      throw new RuleViolation(CouncilRule.PAPER_DAYS_OUT_OF_RANGE, MOST_PAPER_DAYS);
    }
    if (paperDays < noticeDays) {
      throw new RuleViolation(CouncilRule.PAPERS_AFTER_NOTICE, noticeDays);
    }
    if (quorum == null) {
      throw new RuleViolation(CouncilRule.QUORUM_MISSING);
    }
  }

  /** A type whose law asks for more on some of these days is not content with less. */
  void requireEnoughFor(DutyForces forces, Period during) {
    if (quorum == Quorum.NONE && forces.enforces(CouncilDuty.QUORUM, during)) {
      throw new RuleViolation(CouncilRule.QUORUM_REQUIRED);
    }
    if (noticeDays == 0 && forces.enforces(CouncilDuty.NOTICE, during)) {
      throw new RuleViolation(CouncilRule.NOTICE_REQUIRED);
    }
  }
}
