package no.samrad.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PersonId;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * A gathering of several teams.
 *
 * @param attendees who of the own team takes part; the other teams say for themselves
 */
public record NewGathering(LocalDate day, String title, String place, Set<PersonId> attendees)
    implements Serializable {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_PLACE = 100;

  public NewGathering {
    title = PlainText.line(title);
    place = PlainText.line(place);
    attendees = Set.copyOf(attendees);
  }

  void requireWhole() {
    if (title.isEmpty()) {
      throw new RuleViolation(SupervisionRule.TITLE_MISSING);
    }
    if (PlainText.length(title) > LONGEST_TITLE) {
      throw new RuleViolation(SupervisionRule.TITLE_TOO_LONG, LONGEST_TITLE);
    }
    if (PlainText.length(place) > LONGEST_PLACE) {
      throw new RuleViolation(SupervisionRule.PLACE_TOO_LONG, LONGEST_PLACE);
    }
    NationalIdentityNumber.refuseIn(title);
    NationalIdentityNumber.refuseIn(place);
  }
}
