package no.samrad.yearplan;

import java.util.Arrays;
import java.util.List;

/** What returns every year: the ordinary meetings, and what stands on their agendas. */
record Recurring(List<Season> seasons, List<Item> items) {

  /**
   * What stands on agendas again and again.
   *
   * @param seasons in which ordinary meetings; empty for every meeting
   */
  record Item(String seasons, String title) {

    private boolean belongsTo(List<String> wanted) {
      return seasons.isEmpty() || Arrays.stream(seasons.split(",")).anyMatch(wanted::contains);
    }
  }

  /** Of a meeting that stands for these ordinary meetings. */
  List<String> itemsOf(String wanted) {
    List<String> each = List.of(wanted.split(","));
    return items.stream().filter(item -> item.belongsTo(each)).map(Item::title).toList();
  }

  /** Only of one that stands for exactly one. */
  String titleOf(String wanted) {
    return seasons.stream()
        .filter(each -> String.valueOf(each.number()).equals(wanted))
        .map(Season::name)
        .findFirst()
        .orElse("");
  }
}
