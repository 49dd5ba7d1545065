package no.samrad.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samrad.council.SeatFunction;

/**
 * A seat that votes, and what whoever sits in it had to do with a meeting.
 *
 * @param reported they had said that they would not come
 * @param reply when they answered in writing; null: not, or it was a meeting
 */
record PersonFacts(
    long seat,
    String name,
    SeatFunction function,
    String unit,
    boolean reported,
    List<Presence> presences,
    Reply reply) {

  PersonFacts {
    presences = List.copyOf(presences);
  }

  boolean isRepresented() {
    return !presences.isEmpty() || reply != null;
  }

  /** Name and unit. */
  String called() {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }

  /**
   * A time in which the seat was taken.
   *
   * @param substitute who took it in the member's place; empty: the member did
   * @param left null: stayed until the end
   */
  record Presence(String substitute, LocalTime arrived, LocalTime left) {}

  /**
   * An answer in writing.
   *
   * @param substitute who gave it in the member's place; empty: the member did
   */
  record Reply(LocalDate day, LocalTime at, boolean wantedMeeting, String substitute) {}
}
