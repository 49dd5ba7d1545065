package no.samrad.agenda;

import java.io.Serializable;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * Whether an item is dealt with behind closed doors, and what the public then reads of it (RD-12).
 *
 * @param ground which law allows it
 * @param publicTitle what everybody may read
 */
public record ClosedDoors(boolean closed, String ground, String publicTitle)
    implements Serializable {

  /** Nothing is closed. */
  public static final ClosedDoors OPEN = new ClosedDoors(false, "", "");

  public static final int LONGEST = 300;

  public ClosedDoors {
    ground = closed ? PlainText.line(ground) : "";
    publicTitle = closed ? PlainText.line(publicTitle) : "";
    if (closed && ground.isEmpty()) {
      throw new RuleViolation(AgendaRule.GROUND_MISSING);
    }
    if (closed && publicTitle.isEmpty()) {
      throw new RuleViolation(AgendaRule.PUBLIC_TITLE_MISSING);
    }
    ItemText.require(ground, LONGEST, AgendaRule.GROUND_TOO_LONG);
    ItemText.require(publicTitle, LONGEST, AgendaRule.PUBLIC_TITLE_TOO_LONG);
  }
}
