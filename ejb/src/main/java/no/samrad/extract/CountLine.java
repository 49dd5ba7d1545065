package no.samrad.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samrad.norm.NormCode;
import no.samrad.norm.NormSet;
import no.samrad.participation.CountPart;
import no.samrad.participation.ReportedCount;
import no.samrad.shared.AreaId;

/**
 * The four numbers of a line. One that is missing follows from the other three; two cannot.
 *
 * @param derived the one that was missing; null for none
 */
record CountLine(Map<CountPart, Integer> numbers, CountPart derived) {

  private static final int LARGEST = 9_999_999;

  private static final Map<CountPart, CountColumn> COLUMNS =
      new EnumMap<>(
          Map.of(
              CountPart.INCLUDED, CountColumn.INCLUDED,
              CountPart.ACTIVE, CountColumn.ACTIVE,
              CountPart.COMPLETED, CountColumn.COMPLETED,
              CountPart.DEPARTED, CountColumn.DEPARTED));

  /** Empty when they cannot be. */
  static Optional<CountLine> read(ExtractCells cells) {
    Map<CountPart, Integer> numbers = new EnumMap<>(CountPart.class);
    List<CountPart> missing = new ArrayList<>();
    for (CountPart part : CountPart.values()) {
      CountColumn column = COLUMNS.get(part);
      if (!cells.isGiven(column)) {
        missing.add(part);
      }
      Integer number = cells.number(column, 0, LARGEST);
      numbers.put(part, number == null ? 0 : number);
    }
    if (missing.size() > 1) {
      cells.fault(COLUMNS.get(missing.get(1)), LineProblem.TWO_MISSING);
    }
    if (cells.isFaulty()) {
      return Optional.empty();
    }
    CountLine line = new CountLine(numbers, missing.isEmpty() ? null : missing.get(0));
    line.complete(cells);
    return cells.isFaulty() ? Optional.empty() : Optional.of(line);
  }

  private void complete(ExtractCells cells) {
    int sum = of(CountPart.ACTIVE) + of(CountPart.COMPLETED) + of(CountPart.DEPARTED);
    int included = of(CountPart.INCLUDED);
    if (derived == null) {
      if (included != sum) {
        cells.fault(CountColumn.INCLUDED, LineProblem.DOES_NOT_ADD_UP, included, sum);
      }
      return;
    }
    numbers.put(derived, derived == CountPart.INCLUDED ? sum : included - sum);
    if (of(derived) < 0) {
      cells.fault(COLUMNS.get(derived), LineProblem.DERIVED_NEGATIVE);
    }
  }

  /** A small number might tell of somebody, and never comes in. */
  void requireShowable(ExtractCells cells, NormSet norms) {
    int smallest = norms.value(NormCode.FIGURE_HIDDEN_FROM);
    int shown = norms.value(NormCode.FIGURE_SHOWN_FROM);
    numbers.forEach(
        (part, number) -> {
          if (number >= smallest && number < shown) {
            cells.fault(COLUMNS.get(part), LineProblem.TOO_SMALL, smallest, shown - 1);
          }
        });
  }

  ReportedCount of(AreaId area, LocalDate day, String source) {
    return new ReportedCount(
        area,
        day,
        of(CountPart.INCLUDED),
        of(CountPart.ACTIVE),
        of(CountPart.COMPLETED),
        of(CountPart.DEPARTED),
        derived,
        source);
  }

  private int of(CountPart part) {
    return numbers.get(part);
  }
}
