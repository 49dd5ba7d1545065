package no.samrad.adoption;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.samrad.calendar.CouncilDates;

/**
 * Every party of a version and how far it has come, on a day.
 *
 * @param rows those that hold everybody up come first, those that are done last, by name
 * @param allDone when all can have decided
 */
public record Board(BoardFacts facts, LocalDate day, List<BoardRow> rows, AllDone allDone)
    implements Serializable {

  /** Further back, then waiting longer, then whose papers are due first; unknown before known. */
  private static final Comparator<BoardRow> WORST_FIRST =
      comparing(BoardRow::stage)
          .thenComparing(BoardRow::days, reverseOrder())
          .thenComparing(Board::deadline, nullsFirst(naturalOrder()))
          .thenComparing(BoardRow::inReach, nullsFirst(naturalOrder()));

  public Board {
    rows = List.copyOf(rows);
  }

  /** All that can be said by what is known on the day. */
  public static Board of(BoardFacts facts, CouncilDates dates, LocalDate day) {
    BoardReckoning reckoning = new BoardReckoning(facts.sentOn(), dates, day);
    List<BoardRow> rows =
        IntStream.range(0, facts.parties().size())
            .mapToObj(place -> reckoning.row(place, facts.parties().get(place)))
            .sorted(standing())
            .toList();
    return new Board(facts, day, rows, BoardReckoning.allDone(rows, day));
  }

  /** Rows that are done keep the order of the parties, which is by name. */
  private static Comparator<BoardRow> standing() {
    return (one, other) -> one.adopted() && other.adopted() ? 0 : WORST_FIRST.compare(one, other);
  }

  private static LocalDate deadline(BoardRow row) {
    return row.next() == null ? null : row.next().paperDeadline();
  }

  public long adopted() {
    return rows.stream().filter(BoardRow::adopted).count();
  }

  /** They have a day: their case stands on an agenda. */
  public long planned() {
    return rows.stream().filter(row -> row.stage() == Stage.ON_AGENDA).count();
  }

  /** Nobody knows when they decide. */
  public long undated() {
    return rows.size() - adopted() - planned();
  }

  public long waitingForUs() {
    return rows.stream().filter(row -> row.stage().waitsForUs()).count();
  }

  /** Who holds everybody up; none when all have adopted. */
  public Optional<BoardRow> bottleneck() {
    return rows.stream().filter(row -> !row.adopted()).findFirst();
  }
}
