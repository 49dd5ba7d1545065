package no.samrad.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.intake.KlassTable.Row;

/**
 * One row of a table of changes.
 *
 * @param from the old number, empty for a unit that is new
 * @param to the new number, empty for a unit that ceased
 * @param name the new name, empty for a unit that ceased
 */
record CodeChange(Row row, String from, String to, String name, LocalDate day) {

  /** Empty, and told of, when the row cannot be used. */
  static Optional<CodeChange> read(Row row, KlassWords words, Problems problems) {
    Cell old = row.at(KlassTable.OLD_CODE);
    Cell next = row.at(KlassTable.NEW_CODE);
    if (old.value().isEmpty() && next.value().isEmpty()) {
      problems.add(old, RowProblem.NO_CODE_AT_ALL);
      return Optional.empty();
    }
    Cell at = row.at(KlassTable.CHANGED);
    if (at.value().isEmpty()) {
      problems.add(at, RowProblem.DAY_MISSING);
    }
    Optional<String> from = old.value().isEmpty() ? Optional.of("") : words.code(old);
    Optional<String> to = next.value().isEmpty() ? Optional.of("") : words.code(next);
    Optional<LocalDate> day = words.day(at);
    Optional<String> name =
        next.value().isEmpty() ? Optional.of("") : words.name(row.at(KlassTable.NEW_NAME));
    boolean usable = from.isPresent() && to.isPresent() && day.isPresent() && name.isPresent();
    return usable
        ? Optional.of(new CodeChange(row, from.get(), to.get(), name.get(), day.get()))
        : Optional.empty();
  }

  boolean isOlderThanTheRegister() {
    return !day.isAfter(KlassWords.REGISTER_BEGINS);
  }

  boolean isBeginning() {
    return from.isEmpty();
  }

  boolean isEnding() {
    return to.isEmpty();
  }

  boolean keepsCode() {
    return from.equals(to);
  }

  String key() {
    return from + " " + to + " " + day;
  }

  Cell oldCode() {
    return row.at(KlassTable.OLD_CODE);
  }

  Cell newCode() {
    return row.at(KlassTable.NEW_CODE);
  }

  Cell newName() {
    return row.at(KlassTable.NEW_NAME);
  }
}
