package no.samrad.followup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.shared.PersonId;
import no.samrad.shared.UnitId;

/** Who can take something on, for which unit, and after which item. */
public record ActionChoices(List<Owner> owners, List<UnitChoice> units, List<ItemChoice> items)
    implements Serializable {

  /**
   * Somebody the area knows.
   *
   * @param seated sits in a council of the area on the day
   */
  public record Owner(PersonId person, String name, String email, boolean seated)
      implements Serializable {}

  /** A member of the area, on the day or later. */
  public record UnitChoice(UnitId unit, String name) implements Serializable {}

  /**
   * An item of a meeting that has begun.
   *
   * @param number null when it has none
   */
  public record ItemChoice(
      ItemId item, Integer number, Integer year, String title, LocalDate meetingDay)
      implements Serializable {}
}
