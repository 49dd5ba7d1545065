package no.samrad.sitting;

import java.util.List;
import java.util.stream.Collectors;
import no.samrad.council.SeatFunction;
import no.samrad.council.SeatId;
import no.samrad.shared.NativeRow;
import no.samrad.shared.UnitId;
import no.samrad.sitting.LiveSeat.Substitute;

/**
 * Seats of a day and stays in them, put together.
 *
 * @param told the reader may know who is partial in the item, and why
 */
record SeatRows(List<NativeRow> seats, List<NativeRow> stays, boolean told) {

  List<LiveSeat> voting() {
    return seats.stream().filter(row -> function(row).represents()).map(this::seat).toList();
  }

  String secretary() {
    return seats.stream()
        .filter(row -> function(row) == SeatFunction.SECRETARY)
        .map(row -> row.text(1))
        .collect(Collectors.joining(", "));
  }

  private LiveSeat seat(NativeRow row) {
    long id = row.number(0);
    return new LiveSeat(
        new SeatId(id),
        row.text(1),
        function(row),
        new UnitId(row.number(3)),
        row.text(4),
        told && row.flag(7),
        told ? row.text(8) : "",
        row.flag(6),
        stays.stream().filter(stay -> stay.number(1) == id).map(SeatRows::stay).toList(),
        seats.stream().filter(other -> standsInFor(other, row)).map(SeatRows::substitute).toList());
  }

  /** For that member, or for nobody in particular and the same unit. */
  private static boolean standsInFor(NativeRow other, NativeRow seat) {
    if (function(other) != SeatFunction.SUBSTITUTE) {
      return false;
    }
    Long member = other.numberOrNull(5);
    return member == null ? other.number(3) == seat.number(3) : member == seat.number(0);
  }

  private static Substitute substitute(NativeRow row) {
    return new Substitute(new SeatId(row.number(0)), row.text(1));
  }

  private static Stay stay(NativeRow row) {
    return new Stay(
        new AttendanceId(row.number(0)),
        new SeatId(row.number(1)),
        new SeatId(row.number(2)),
        row.text(3),
        LiveSheets.time(row, 4),
        LiveSheets.time(row, 5));
  }

  private static SeatFunction function(NativeRow row) {
    return SeatFunction.valueOf(row.text(2));
  }
}
