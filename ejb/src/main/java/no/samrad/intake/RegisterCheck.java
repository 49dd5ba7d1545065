package no.samrad.intake;

import java.time.LocalDate;
import java.util.Optional;
import no.samrad.intake.ImportProblem.Cell;

/** Tells where a file and the register do not agree about a day. */
final class RegisterCheck {

  private static final int DIGITS_OF_A_MUNICIPALITY = 4;

  private final UnitBook book;
  private final Problems problems;
  private final LocalDate day;

  RegisterCheck(UnitBook book, Problems problems, LocalDate day) {
    this.book = book;
    this.problems = problems;
    this.day = day;
  }

  /** Who had the number the day before; empty, and told of, when nobody had. */
  Optional<RegisteredUnit> before(Cell code) {
    Optional<RegisteredUnit> unit = book.carrier(code.value(), day.minusDays(1));
    if (unit.isEmpty()) {
      nobodyHad(code, day.minusDays(1));
    }
    return unit;
  }

  void nobodyHad(Cell code, LocalDate on) {
    if (!book.knows(code.value())) {
      problems.add(code, RowProblem.UNKNOWN_CODE);
      return;
    }
    RegisteredUnit last = book.last(code.value());
    DatedText number =
        last.codes().stream()
            .filter(each -> each.text().equals(code.value()))
            .reduce((first, second) -> second)
            .orElseThrow();
    if (number.to() != null && !number.to().isAfter(on)) {
      LocalDate lastDay = number.to().minusDays(1);
      problems.add(code, RowProblem.CODE_GIVEN_UP, last.nameOn(lastDay), lastDay);
    } else {
      problems.add(code, RowProblem.CODE_NOT_YET, last.nameOn(number.from()), number.from());
    }
  }

  /** Neither the unit nor its number is known to end or change. */
  boolean isOpen(RegisteredUnit unit, Cell at) {
    Optional<DatedText> next = unit.codeOn(day).filter(each -> !each.text().equals(at.value()));
    if (unit.to() != null) {
      LocalDate lastDay = unit.to().minusDays(1);
      problems.add(at, RowProblem.ENDED_ANOTHER_DAY, unit.nameOn(lastDay), lastDay);
      return false;
    }
    if (next.isPresent()) {
      goesOn(unit, at, next.get());
      return false;
    }
    Optional<DatedText> later = unit.firstFrom(day);
    later.ifPresent(each -> goesOn(unit, at, each));
    return later.isEmpty();
  }

  private void goesOn(RegisteredUnit unit, Cell at, DatedText next) {
    problems.add(
        at, RowProblem.GOES_ON_IN_THE_REGISTER, unit.nameOn(day), next.text(), next.from());
  }

  boolean lostLetters(Cell name) {
    boolean lost = name.value().contains("?");
    if (lost) {
      problems.add(name, RowProblem.NAME_LOST_LETTERS);
    }
    return lost;
  }

  /** A district lies in a municipality the register has that day. */
  boolean isPlaced(Cell code) {
    boolean placed = !isDistrict(code.value()) || parent(code.value()) != null;
    if (!placed) {
      problems.add(code, RowProblem.MUNICIPALITY_UNKNOWN, municipality(code.value()));
    }
    return placed;
  }

  /** Null for a municipality. */
  RegisteredUnit parent(String code) {
    return isDistrict(code) ? book.carrier(municipality(code), day).orElse(null) : null;
  }

  private static boolean isDistrict(String code) {
    return code.length() > DIGITS_OF_A_MUNICIPALITY;
  }

  private static String municipality(String code) {
    return code.substring(0, DIGITS_OF_A_MUNICIPALITY);
  }
}
