package no.samrad.agenda;

import java.io.Serializable;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.NationalIdentityNumber;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * What an item says.
 *
 * @param proposal for a decision (innstilling); may be empty
 * @param minutes it is planned to take; null when nobody has planned it
 */
public record ItemText(
    ItemKind kind,
    String title,
    String description,
    String proposal,
    Integer minutes,
    ClosedDoors doors)
    implements Serializable {

  public static final int LONGEST_TITLE = 300;
  public static final int LONGEST_DESCRIPTION = 10_000;
  public static final int LONGEST_PROPOSAL = 4_000;
  static final int MOST_MINUTES = 600;

  public ItemText {
    title = PlainText.line(title);
    description = PlainText.lines(description);
    proposal = PlainText.lines(proposal);
    doors = doors == null ? ClosedDoors.OPEN : doors;
    if (title.isEmpty()) {
      throw new RuleViolation(AgendaRule.TITLE_MISSING);
    }
    require(title, LONGEST_TITLE, AgendaRule.TITLE_TOO_LONG);
    if (kind == null) {
      throw new RuleViolation(AgendaRule.KIND_MISSING);
    }
    require(description, LONGEST_DESCRIPTION, AgendaRule.DESCRIPTION_TOO_LONG);
    require(proposal, LONGEST_PROPOSAL, AgendaRule.PROPOSAL_TOO_LONG);
    if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
      throw new RuleViolation(AgendaRule.MINUTES_OUT_OF_RANGE, MOST_MINUTES);
    }
  }

  static void require(String text, int longest, BusinessRule rule) {
    if (PlainText.length(text) > longest) {
      throw new RuleViolation(rule, longest);
    }
    NationalIdentityNumber.refuseIn(text);
  }
}
