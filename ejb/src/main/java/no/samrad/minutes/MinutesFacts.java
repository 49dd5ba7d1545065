package no.samrad.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything minutes are written from.
 *
 * @param people the seats of the day that vote, in the order of functions and units
 * @param secretaries by name
 * @param snapshot what members were given with the notice; null: nothing is kept
 * @param approval null: not approved
 */
record MinutesFacts(
    MeetingFacts meeting,
    String introduction,
    List<PersonFacts> people,
    List<String> secretaries,
    List<ItemFacts> items,
    SnapshotFacts snapshot,
    Approval approval) {

  MinutesFacts {
    people = List.copyOf(people);
    secretaries = List.copyOf(secretaries);
    items = List.copyOf(items);
  }

  /** Nothing of closed items but what the public may read is in it. */
  MinutesFacts forThePublic() {
    return new MinutesFacts(
        meeting,
        introduction,
        people,
        secretaries,
        items.stream().map(ItemFacts::forThePublic).toList(),
        snapshot,
        approval);
  }

  MinutesFacts approved(Approval wanted) {
    return new MinutesFacts(meeting, introduction, people, secretaries, items, snapshot, wanted);
  }

  /**
   * How they were approved.
   *
   * @param inMeeting number and year of the meeting that approved them; empty: none did
   */
  record Approval(
      Instant circulatedAt,
      LocalDate commentUntil,
      Instant approvedAt,
      String approvedBy,
      String inMeeting) {}

  /** What members were given with the notice. */
  record SnapshotFacts(long id, LocalDate asOf, String sha256, List<Figure> figures) {

    SnapshotFacts {
      figures = List.copyOf(figures);
    }
  }

  /** A figure with its name in the language of the minutes. */
  record Figure(String name, String value) {}
}
