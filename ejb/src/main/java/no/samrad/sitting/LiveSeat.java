package no.samrad.sitting;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.shared.UnitId;

/**
 * A voting seat on the day of the meeting, and who sat there when.
 *
 * @param partial why whoever sits there is partial in the item that is shown; empty: they are not,
 *     or the reader may not know
 * @param excused the member has said that they will not come
 * @param substitutes who may stand in
 */
public record LiveSeat(
    SeatId seat,
    String member,
    SeatFunction function,
    UnitId unit,
    String unitName,
    boolean isPartial,
    String partial,
    boolean excused,
    List<Stay> stays,
    List<Substitute> substitutes)
    implements Serializable {

  /** Somebody who may stand in. */
  public record Substitute(SeatId seat, String name) implements Serializable {}

  public LiveSeat {
    stays = List.copyOf(stays);
    substitutes = List.copyOf(substitutes);
  }

  private Optional<Stay> now() {
    return stays.stream().filter(Stay::isNow).findFirst();
  }

  public boolean isPresent() {
    return now().isPresent();
  }

  public boolean isMayVote() {
    return isPresent() && !isPartial;
  }

  /** The stay that lasts, or else the last; null: nobody came. */
  public Stay getStay() {
    return now().orElse(stays.isEmpty() ? null : stays.get(stays.size() - 1));
  }

  /** Whoever sits there, or sat there last, or else its member. */
  public String getName() {
    return getStay() == null ? member : getStay().name();
  }

  /** A substitute sits there, or sat there last. */
  public boolean isSubstituted() {
    return getStay() != null && !getStay().by().equals(seat);
  }
}
