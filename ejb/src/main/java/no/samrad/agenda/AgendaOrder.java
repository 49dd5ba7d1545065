package no.samrad.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samrad.shared.NativeRow;

/**
 * The order of an agenda. Standing items that open a meeting come first in their own order, one
 * that stays last does, and what is added comes before it.
 */
record AgendaOrder(List<Place> places) {

  /** How many of the standing items open a meeting: roll call, notice and minutes. */
  private static final int OPENING = 3;

  AgendaOrder {
    places = List.copyOf(places);
  }

  /**
   * @param standing its place among the standing items; 0: it is none
   */
  record Place(ItemId item, int standing, boolean atEnd) {}

  static AgendaOrder of(List<?> rows) {
    return new AgendaOrder(
        rows.stream()
            .map(NativeRow::of)
            .map(row -> new Place(new ItemId(row.number(0)), (int) row.number(1), row.flag(2)))
            .toList());
  }

  List<ItemId> items() {
    return places.stream().map(Place::item).toList();
  }

  int size() {
    return places.size();
  }

  /** With one more, where it belongs. */
  AgendaOrder with(Place added) {
    List<Place> all = new ArrayList<>(places);
    all.add(placeOf(added), added);
    return new AgendaOrder(all);
  }

  /** With one more after all others, once members know the order. */
  AgendaOrder withLast(Place added) {
    return new AgendaOrder(Stream.concat(places.stream(), Stream.of(added)).toList());
  }

  private int placeOf(Place added) {
    int at = 0;
    while (at < places.size() && !comesAfter(places.get(at), added)) {
      at++;
    }
    return at;
  }

  private static boolean comesAfter(Place there, Place added) {
    if (there.atEnd()) {
      return !added.atEnd();
    }
    if (added.standing() == 0) {
      return false;
    }
    boolean opens = added.standing() <= OPENING;
    return there.standing() == 0 ? opens : there.standing() > added.standing();
  }

  /** Without one of them. */
  AgendaOrder without(ItemId item) {
    return new AgendaOrder(places.stream().filter(each -> !each.item().equals(item)).toList());
  }

  /**
   * One of them stands at another place, counted from 1; beyond either end means at it.
   *
   * @return empty when it is not among them
   */
  List<ItemId> moved(ItemId item, int to) {
    List<ItemId> order = new ArrayList<>(items());
    if (!order.remove(item)) {
      return List.of();
    }
    order.add(Math.max(0, Math.min(to - 1, order.size())), item);
    return order;
  }
}
