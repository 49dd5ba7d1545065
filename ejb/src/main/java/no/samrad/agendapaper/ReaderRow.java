package no.samrad.agendapaper;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.council.SeatFunction;

/**
 * Somebody with a seat on the day of a meeting, and which of its items they have opened.
 *
 * @param function the first of them, where they have several
 * @param units for whom they sit, by name; may be empty
 * @param lastAt when they opened one for the first time last; null: never
 * @param account they can sign in at all
 */
public record ReaderRow(
    String name,
    SeatFunction function,
    String units,
    List<ItemId> read,
    Instant lastAt,
    boolean account)
    implements Serializable {

  public ReaderRow {
    read = List.copyOf(read);
  }

  public boolean hasRead(ItemId item) {
    return read.contains(item);
  }
}
