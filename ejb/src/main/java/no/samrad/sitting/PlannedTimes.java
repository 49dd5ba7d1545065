package no.samrad.sitting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import no.samrad.agenda.ItemId;
import no.samrad.agenda.ItemKind;
import no.samrad.agenda.ItemState;
import no.samrad.shared.NativeRow;

/**
 * Items with the times at which they are planned: one after another from the start, while all have
 * a length.
 */
final class PlannedTimes {

  private static final LocalTime LAST = LocalTime.of(23, 0);

  private final Viewer viewer;
  private LocalTime at;

  PlannedTimes(LocalTime start, Viewer viewer) {
    at = start;
    this.viewer = viewer;
  }

  List<LiveItem> of(List<NativeRow> rows) {
    List<LiveItem> items = new ArrayList<>();
    for (NativeRow row : rows) {
      LocalTime begins = at;
      at = after(LiveSheets.whole(row, 6));
      items.add(item(row, begins, at));
    }
    return items;
  }

  private LocalTime after(Integer minutes) {
    if (at == null || minutes == null || at.isAfter(LAST)) {
      return null;
    }
    LocalTime end = at.plusMinutes(minutes);
    return end.isBefore(at) ? null : end;
  }

  private LiveItem item(NativeRow row, LocalTime begins, LocalTime ends) {
    ItemState state = ItemState.valueOf(row.text(7));
    boolean hidden = row.flag(5) && !viewer.inside();
    return new LiveItem(
        new ItemId(row.number(0)),
        LiveSheets.whole(row, 1),
        LiveSheets.whole(row, 2),
        ItemKind.valueOf(row.text(3)),
        row.text(4),
        row.flag(5),
        begins,
        ends,
        state,
        verdict(state, hidden, row),
        row.flag(8));
  }

  private static ItemVerdict verdict(ItemState state, boolean hidden, NativeRow row) {
    if (hidden && state != ItemState.OPEN) {
      return ItemVerdict.HIDDEN;
    }
    return switch (state) {
      case OPEN -> ItemVerdict.NONE;
      case NOTED -> ItemVerdict.NOTED;
      case CARRIED -> ItemVerdict.POSTPONED;
      case DECIDED -> decided(row.flag(9), row.flag(10));
    };
  }

  private static ItemVerdict decided(boolean carried, boolean unanimous) {
    if (!carried) {
      return ItemVerdict.REJECTED;
    }
    return unanimous ? ItemVerdict.UNANIMOUS : ItemVerdict.CARRIED;
  }
}
