package no.samrad.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** When each item of an agenda is due, as long as everything before it is planned. */
final class TimePlan {

  private TimePlan() {}

  static List<ItemRow> of(List<ItemRow> rows, LocalTime from) {
    List<ItemRow> planned = new ArrayList<>();
    LocalTime next = from;
    for (ItemRow each : rows) {
      planned.add(each.at(next));
      next = next == null || each.minutes() == null ? null : after(next, each.minutes());
    }
    return planned;
  }

  /** Null past midnight: no clock shows it as the same day. */
  private static LocalTime after(LocalTime time, int minutes) {
    Duration left = Duration.between(time, LocalTime.MAX);
    return left.toMinutes() < minutes ? null : time.plusMinutes(minutes);
  }
}
