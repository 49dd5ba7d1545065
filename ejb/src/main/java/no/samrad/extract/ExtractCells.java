package no.samrad.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.shared.BusinessRule;
import no.samrad.shared.PlainText;
import no.samrad.shared.RuleViolation;

/**
 * The cells of a line, read as what their column holds. What cannot be read is a fault of the line;
 * an empty cell is nothing.
 */
final class ExtractCells {

  private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s|]+");
  private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "1", "true");
  private static final Set<String> NO = Set.of("nei", "n", "no", "0", "false");

  private final long line;
  private final List<String> cells;
  private final Map<ExtractColumn, Integer> places;
  private final Faults faults;
  private final long faultsBefore;

  ExtractCells(long line, List<String> cells, Map<ExtractColumn, Integer> places, Faults faults) {
    this.line = line;
    this.cells = cells;
    this.places = places;
    this.faults = faults;
    this.faultsBefore = faults.count();
  }

  long line() {
    return line;
  }

  /** Something of the line has been found wrong. */
  boolean isFaulty() {
    return faults.count() > faultsBefore;
  }

  void fault(ExtractColumn at, LineProblem reason, Object... details) {
    faults.add(line, at.word(), reason, details);
  }

  /** A rule is broken. */
  void fault(ExtractColumn at, BusinessRule broken) {
    faults.add(line, at.word(), new RuleViolation(broken));
  }

  /** Empty when there is nothing, or no such column. */
  String text(ExtractColumn column) {
    Integer place = places.get(column);
    return place == null ? "" : PlainText.line(cells.get(place));
  }

  boolean isGiven(ExtractColumn column) {
    return !text(column).isEmpty();
  }

  void require(ExtractColumn column) {
    if (!isGiven(column)) {
      fault(column, LineProblem.MISSING);
    }
  }

  /** Whoever says the one says the other. */
  void requireWith(ExtractColumn given, ExtractColumn other) {
    if (isGiven(given)) {
      require(other);
    }
  }

  LocalDate day(ExtractColumn column) {
    return isGiven(column) ? day(column, text(column), LineProblem.DAY_UNREADABLE) : null;
  }

  LocalDate day(ExtractColumn column, String text, LineProblem unreadable) {
    Matcher norwegian = NORWEGIAN.matcher(text);
    if (norwegian.matches()) {
      return day(column, norwegian.group(3), norwegian.group(2), norwegian.group(1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(column, iso.group(1), iso.group(2), iso.group(3));
    }
    fault(column, unreadable);
    return null;
  }

  private LocalDate day(ExtractColumn column, String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      fault(column, LineProblem.DAY_DOES_NOT_EXIST);
      return null;
    }
  }

  Integer number(ExtractColumn column, int smallest, int largest) {
    if (!isGiven(column)) {
      return null;
    }
    if (!NUMBER.matcher(text(column)).matches()) {
      fault(column, LineProblem.NOT_A_NUMBER);
      return null;
    }
    int number = Integer.parseInt(text(column));
    if (number < smallest || number > largest) {
      fault(column, LineProblem.NUMBER_OUTSIDE, smallest, largest);
      return null;
    }
    return number;
  }

  Boolean yesOrNo(ExtractColumn column) {
    String text = text(column).toLowerCase(Locale.ROOT);
    if (YES.contains(text) || NO.contains(text)) {
      return YES.contains(text);
    }
    if (!text.isEmpty()) {
      fault(column, LineProblem.YES_OR_NO);
    }
    return null;
  }

  <E extends Enum<E>> E code(ExtractColumn column, Class<E> codes) {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(codes.getEnumConstants()).map(Enum::name).forEach(names::add);
    String code = code(column, names);
    return code.isEmpty() ? null : Enum.valueOf(codes, code);
  }

  /** Empty when there is none, or none that is known. */
  String code(ExtractColumn column, Collection<String> codes) {
    String code = text(column).toUpperCase(Locale.ROOT);
    if (code.isEmpty() || codes.contains(code)) {
      return code;
    }
    fault(column, LineProblem.CODE_UNKNOWN, String.join(", ", codes));
    return "";
  }

  /** Several, with a blank or a line between them. */
  Set<String> codes(ExtractColumn column, Collection<String> codes) {
    Set<String> found = new LinkedHashSet<>();
    for (String each : BETWEEN.split(text(column).toUpperCase(Locale.ROOT))) {
      if (codes.contains(each)) {
        found.add(each);
      } else if (!each.isEmpty()) {
        fault(column, LineProblem.CODE_UNKNOWN, String.join(", ", codes));
      }
    }
    return found;
  }
}
