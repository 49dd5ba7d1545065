package no.samrad.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.shared.PlainText;

/** Understands the numbers, days and names of Statistics Norway's classifications. */
class KlassWords {

  /** The register is complete from the day after on. */
  static final LocalDate REGISTER_BEGINS = LocalDate.of(2019, 1, 1);

  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
  private static final int YEARS_AHEAD = 20;
  private static final int LONGEST_NAME = 100;
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;
  private static final Pattern LETTERS_AND_SIGNS = Pattern.compile("[\\p{L}\\p{M}\\d .,'’()/?–-]+");
  private static final Pattern DIGITS = Pattern.compile("\\d{4}|\\d{6}");
  private static final Pattern ZERO_LOST = Pattern.compile("\\d{3}|\\d{5}");
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter NORWEGIAN =
      DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final UnitBook book;
  private final Problems problems;
  private final LocalDate latest;
  private int length;

  KlassWords(UnitBook book, Problems problems, LocalDate today) {
    this.book = book;
    this.problems = problems;
    this.latest = today.plusYears(YEARS_AHEAD);
  }

  /** Klass has a number for what nobody knows; it is no unit. */
  static boolean isUnspecified(Cell code, Cell name) {
    return code.value().equals("9999") || name.value().equalsIgnoreCase("Uoppgitt");
  }

  /** Whether the file shows that it can carry more letters than ISO 8859-1 has. */
  static boolean carriesAllLetters(Collection<String> names) {
    return names.stream().anyMatch(each -> !LATIN.newEncoder().canEncode(each));
  }

  static List<String> parallel(String name) {
    return List.of(name.split(" - "));
  }

  Optional<String> code(Cell cell) {
    String code = cell.value();
    if (!DIGITS.matcher(code).matches()) {
      notANumber(cell, "0" + code);
      return Optional.empty();
    }
    length = length == 0 ? code.length() : length;
    if (code.length() != length) {
      problems.add(cell, RowProblem.CODE_OF_ANOTHER_LIST, length);
      return Optional.empty();
    }
    return Optional.of(code);
  }

  private void notANumber(Cell cell, String withZero) {
    if (ZERO_LOST.matcher(cell.value()).matches() && book.knows(withZero)) {
      RegisteredUnit meant = book.last(withZero);
      problems.add(cell, RowProblem.LEADING_ZERO_LOST, withZero, meant.nameOn(latest));
    } else {
      problems.add(cell, RowProblem.CODE_NOT_A_NUMBER);
    }
  }

  /** Empty both for nothing and for what cannot be read. */
  Optional<LocalDate> day(Cell cell) {
    if (cell.value().isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = parsed(cell.value());
    if (day.isEmpty()) {
      problems.add(cell, RowProblem.DAY_UNREADABLE);
      return day;
    }
    if (day.get().isBefore(EARLIEST) || day.get().isAfter(latest)) {
      problems.add(cell, RowProblem.DAY_OUTSIDE, EARLIEST, latest);
      return Optional.empty();
    }
    return day;
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text, text.indexOf('.') > 0 ? NORWEGIAN : ISO));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<String> name(Cell cell) {
    String name = PlainText.line(cell.value());
    if (name.isEmpty()) {
      problems.add(cell, RowProblem.NAME_EMPTY);
    } else if (PlainText.length(name) > LONGEST_NAME) {
      problems.add(cell, RowProblem.NAME_TOO_LONG, LONGEST_NAME);
    } else if (!LETTERS_AND_SIGNS.matcher(name).matches()) {
      problems.add(cell, RowProblem.NAME_UNREADABLE);
    } else {
      return Optional.of(name);
    }
    return Optional.empty();
  }
}
