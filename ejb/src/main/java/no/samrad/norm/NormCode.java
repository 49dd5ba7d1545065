package no.samrad.norm;

/**
 * A number the programme is measured by or works by. What it is on a day is reference data: {@link
 * Norms}. Unit and bounds stand in the table {@code norm}; sources in facts A3, A8, A11, A17 and
 * domain B1.
 */
public enum NormCode {
  /** Days of gestation: the last on which a referral counts as early. */
  REFERRED_EARLY,
  /** Days of gestation: the last on which an inclusion counts as early. */
  INCLUDED_EARLY,
  /** Days of gestation: a referral is wished for by then. */
  REFERRAL_WISHED,
  /** Days of gestation: the last on which consent is in time. */
  CONSENT_LATEST,
  /** Exploration conversations before inclusion. */
  EXPLORATION_FEWEST,
  /** Months without contact. */
  INACTIVE_AFTER,
  NURSES_FEWEST,
  NURSES_MOST,
  LEADERS_FEWEST,
  LEADERS_MOST,
  COORDINATORS_FEWEST,
  COORDINATORS_MOST,
  /** Participants of a full-time nurse above which Samråd says so. */
  CASELOAD_WISHED,
  /** Participants of a full-time nurse at most. */
  CASELOAD_CEILING,
  ONE_TO_ONE_WEEKLY,
  TEAM_MEETING_WEEKLY,
  /** Accompanied visits of a nurse in twelve months. */
  ACCOMPANIED_FEWEST,
  ACCOMPANIED_MOST,
  INTERACTION_MONTHLY,
  PSYCHOLOGIST_CHILD_WELFARE_MONTHLY,
  NAV_MONTHLY,
  /** Weeks from inclusion with a visit each. */
  VISITS_WEEKLY_AT_FIRST,
  /** Weeks from birth with a visit each. */
  VISITS_WEEKLY_AFTER_BIRTH,
  /** Days between visits otherwise. */
  VISIT_INTERVAL,
  /** Months of the child's age from which visits are monthly. */
  VISITS_MONTHLY_FROM,
  /** Months of the child's age at which the programme ends. */
  PROGRAMME_ENDS,
  VISITS_TOTAL,
  VISIT_SHORTEST,
  VISIT_LONGEST,
  /** Percent: how sure an early warning is. */
  WARNING_PROBABILITY,
  /** How many a share is of, before an early warning is given. */
  WARNING_FEWEST,
  /** The least figure above the small ones that leaves the team. */
  FIGURE_SHOWN_FROM,
  /** The least figure that is small: 1, or 0 where none at all is hidden too. */
  FIGURE_HIDDEN_FROM,
  /** How far apart the least and the greatest possible value of a hidden figure are. */
  FIGURE_UNCERTAIN_BY;

  /** The days count from the beginning of a pregnancy. */
  public boolean isGestation() {
    return switch (this) {
      case REFERRED_EARLY, INCLUDED_EARLY, REFERRAL_WISHED, CONSENT_LATEST -> true;
      default -> false;
    };
  }

  /** More would leave the team of an area by its own number than by the programme's. */
  boolean publishesMore(Integer own, int programmes) {
    return switch (this) {
      case FIGURE_SHOWN_FROM, FIGURE_UNCERTAIN_BY -> own == null || own < programmes;
      case FIGURE_HIDDEN_FROM -> own == null || own > programmes;
      default -> false;
    };
  }
}
