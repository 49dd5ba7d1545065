package no.samrad.supervision;

import java.io.Serializable;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;

/**
 * How often a team holds what, by the norm of a day; zero where the norm asks for nothing.
 *
 * @param oneToOne sessions of each nurse in a week
 * @param teamMeeting meetings in a week
 * @param fewestVisits accompanied visits of each nurse in twelve months
 * @param mostVisits zero where there is no upper limit
 * @param interaction sessions in a month
 * @param psychologist meetings in a month
 * @param nav meetings in a month
 */
public record Rhythm(
    int oneToOne,
    int teamMeeting,
    int fewestVisits,
    int mostVisits,
    int interaction,
    int psychologist,
    int nav)
    implements Serializable {

  static Rhythm of(NormSet norms) {
    return new Rhythm(
        each(norms, NormCode.ONE_TO_ONE_WEEKLY),
        each(norms, NormCode.TEAM_MEETING_WEEKLY),
        each(norms, NormCode.ACCOMPANIED_FEWEST),
        each(norms, NormCode.ACCOMPANIED_MOST),
        each(norms, NormCode.INTERACTION_MONTHLY),
        each(norms, NormCode.PSYCHOLOGIST_CHILD_WELFARE_MONTHLY),
        each(norms, NormCode.NAV_MONTHLY));
  }

  private static int each(NormSet norms, NormCode code) {
    return norms.limit(code).orElse(0);
  }

  /** In a month. */
  int monthly(SessionKind kind) {
    return switch (kind) {
      case INTERACTION -> interaction;
      case PSYCHOLOGIST_CHILD_WELFARE -> psychologist;
      case NAV -> nav;
      default -> 0;
    };
  }
}
