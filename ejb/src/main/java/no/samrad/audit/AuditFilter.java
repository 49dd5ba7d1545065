package no.samrad.audit;

import java.io.Serializable;
import java.time.LocalDate;
import no.samrad.shared.AreaId;
import no.samrad.shared.PlainText;

/**
 * Which part of the trail is wanted; empty and null mean "all".
 *
 * @param firstDay in Norwegian time
 * @param lastDay included
 * @param area {@link #INSTALLATION} for what happened in no area
 * @param person part of the name of whoever did it
 * @param action the event's simple name
 * @param outcome null for both
 * @param about the exact subject ({@code agreement/7}) or reference number
 */
public record AuditFilter(
    LocalDate firstDay,
    LocalDate lastDay,
    AreaId area,
    String person,
    String action,
    Outcome outcome,
    String about)
    implements Serializable {

  /** Stands where an area could: sign-ins, accounts and whatever else concerns all. */
  public static final AreaId INSTALLATION = new AreaId(0);

  public AuditFilter {
    person = PlainText.line(person);
    action = PlainText.line(action);
    about = PlainText.line(about);
  }

  public static AuditFilter everything() {
    return new AuditFilter(null, null, null, "", "", null, "");
  }
}
