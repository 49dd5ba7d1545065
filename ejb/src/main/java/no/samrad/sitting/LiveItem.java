package no.samrad.sitting;

import java.io.Serializable;
import java.time.LocalTime;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;

/**
 * An item as the list beside a running meeting shows it.
 *
 * @param year null before it has a number
 * @param number null before it has one
 * @param title the public one, where the reader may not read the other
 * @param at when it is planned; null: not planned
 */
public record LiveItem(
    ItemId item,
    Integer year,
    Integer number,
    ItemKind kind,
    String title,
    boolean closed,
    LocalTime at,
    LocalTime until,
    ItemState state,
    ItemVerdict verdict,
    boolean withoutQuorum)
    implements Serializable {

  public boolean isOpen() {
    return state == ItemState.OPEN;
  }
}
