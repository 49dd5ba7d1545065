package no.samrad.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.intake.KlassTable.Row;

/**
 * One row of a classification: a number with the name it has for some time.
 *
 * @param from the first day; of a list without dates the day somebody said it holds on
 * @param to the first day no longer, as Klass writes it; null when it goes on
 */
record ListedCode(Row row, String code, String name, LocalDate from, LocalDate to) {

  /** Empty, and told of, when the row cannot be used. */
  static Optional<ListedCode> read(Row row, LocalDate day, KlassWords words, Problems problems) {
    Cell toCell = row.at(KlassTable.VALID_TO);
    Optional<String> code = words.code(row.at(KlassTable.CODE));
    Optional<String> name = words.name(row.at(KlassTable.NAME));
    Optional<LocalDate> from = words.day(row.at(KlassTable.VALID_FROM));
    Optional<LocalDate> to = words.day(toCell);
    boolean readable = from.isPresent() || row.at(KlassTable.VALID_FROM).value().isEmpty();
    if (code.isEmpty() || name.isEmpty() || !readable) {
      return Optional.empty();
    }
    LocalDate first = from.orElse(day);
    if (to.isPresent() && !to.get().isAfter(first)) {
      problems.add(toCell, RowProblem.ENDS_BEFORE_IT_BEGINS, to.get(), first);
      return Optional.empty();
    }
    return Optional.of(new ListedCode(row, code.get(), name.get(), first, to.orElse(null)));
  }

  boolean isOlderThanTheRegister() {
    return to != null && !to.isAfter(KlassWords.REGISTER_BEGINS);
  }

  boolean overlaps(ListedCode other) {
    return (to == null || to.isAfter(other.from)) && (other.to == null || other.to.isAfter(from));
  }

  /** The first day the register can be asked about. */
  LocalDate firstKnownDay() {
    return from.isBefore(KlassWords.REGISTER_BEGINS) ? KlassWords.REGISTER_BEGINS : from;
  }

  Cell codeCell() {
    return row.at(KlassTable.CODE);
  }

  Cell nameCell() {
    return row.at(KlassTable.NAME);
  }

  Cell toCell() {
    return row.at(KlassTable.VALID_TO);
  }
}
