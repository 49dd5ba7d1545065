package no.samrad.participation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.samrad.participation.ParticipantDetails.ReferralSheet;

/**
 * Something to think of before she is assessed; the programme wishes for it and refuses nobody.
 *
 * @param was how long the pregnancy has lasted; null where that is not the question
 * @param wished until when a referral is wished for; null where that is not the question
 */
public record ReferralHint(Kind kind, Gestation was, Gestation wished) implements Serializable {

  /** What it is about. */
  public enum Kind {
    LATE,
    NOT_FIRST_TIME,
    NO_CRITERION
  }

  /**
   * Those of a referral, as far on as she is.
   *
   * @param now how long the pregnancy has lasted; null when nobody knows
   * @param wished null when there is no limit
   */
  static List<ReferralHint> of(ReferralSheet referral, Gestation now, Gestation wished) {
    List<ReferralHint> found = new ArrayList<>();
    if (now != null && wished != null && now.days() > wished.days()) {
      found.add(new ReferralHint(Kind.LATE, now, wished));
    }
    if (!referral.firstTime()) {
      found.add(new ReferralHint(Kind.NOT_FIRST_TIME, null, null));
    }
    if (referral.criteria().isEmpty()) {
      found.add(new ReferralHint(Kind.NO_CRITERION, null, null));
    }
    return List.copyOf(found);
  }
}
