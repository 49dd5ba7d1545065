package no.samrad.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samrad.agreement.DecidingBody;
import no.samrad.calendar.CouncilDates;
import no.samrad.calendar.MeetingRow;

/**
 * What another version would cost, if it were sent on a day.
 *
 * @param number of the version in question
 * @param day it would be sent
 * @param again those that have adopted and would have to decide again, by name
 * @param decisions how many would have to decide in all
 * @param without when all can be done as it is
 * @param with when all could be done with the change; null when nobody can say
 * @param lacking those of whom no meeting is known, because of whom nobody can say
 */
public record ChangePrice(
    int number,
    LocalDate day,
    List<BoardParty> again,
    int decisions,
    LocalDate without,
    LocalDate with,
    List<BoardParty> lacking)
    implements Serializable {

  private static final int WEEK = 7;

  public ChangePrice {
    again = List.copyOf(again);
    lacking = List.copyOf(lacking);
  }

  /**
   * @param next those that would have to adopt the new version
   * @param day it is sent
   */
  static ChangePrice of(Board board, List<BoardParty> next, CouncilDates dates, LocalDate day) {
    List<BoardParty> again =
        board.facts().parties().stream()
            .filter(
                party -> party.decided() != null && party.decided().outcome() != Outcome.REJECTED)
            .toList();
    List<BoardParty> lacking =
        next.stream().filter(party -> earliest(party, dates, day).isEmpty()).toList();
    LocalDate with =
        lacking.isEmpty()
            ? next.stream()
                .flatMap(party -> earliest(party, dates, day).stream())
                .max(LocalDate::compareTo)
                .orElse(null)
            : null;
    return new ChangePrice(
        number(board.facts()), day, again, next.size(), board.allDone().day(), with, lacking);
  }

  private static int number(BoardFacts facts) {
    return facts.draftNumber() == null ? facts.number() + 1 : facts.draftNumber();
  }

  private static Optional<LocalDate> earliest(BoardParty party, CouncilDates dates, LocalDate day) {
    if (party.body() == DecidingBody.ADMINISTRATION) {
      return Optional.of(day);
    }
    return BoardReckoning.firstInReach(party, dates, day).map(MeetingRow::day);
  }

  /** Weeks begun, between the two days; null when one of them is not known. */
  public Long weeks() {
    if (without == null || with == null) {
      return null;
    }
    LocalDate from = without.isBefore(day) ? day : without;
    long days = Math.max(0, ChronoUnit.DAYS.between(from, with));
    return (days + WEEK - 1) / WEEK;
  }
}
