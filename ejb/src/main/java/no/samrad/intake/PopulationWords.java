package no.samrad.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samrad.intake.ImportProblem.Cell;
import no.samrad.intake.PopulationTally.Age;

/** Understands the words and symbols of Statistics Norway's tables of residents. */
class PopulationWords {

  private static final int FIRST_YEAR = 1900;
  private static final int OLDEST = 130;

  /** Municipalities, "K-0301 Oslo" in some groupings, and districts. */
  private static final Pattern UNIT = Pattern.compile("(?:K-)?(\\d{3,6})(?:\\s.*)?");

  /** The country and the counties. */
  private static final Pattern SUM = Pattern.compile("(?:F-)?\\d{1,2}(?:\\s.*)?|F-\\d+.*");

  private static final Pattern AGE =
      Pattern.compile("0*(\\d{1,3})\\s*(?:år|years?)?\\s*(\\+|eller eldre|or older)?(?:\\s*år)?");
  private static final Set<String> ALL_AGES =
      Set.of("", "alle aldre", "i alt", "alle", "totalt", "total", "all ages", "999");
  private static final Map<String, Integer> SEXES =
      Map.ofEntries(
          Map.entry("", 0),
          Map.entry("0", 0),
          Map.entry("begge kjønn", 0),
          Map.entry("i alt", 0),
          Map.entry("both sexes", 0),
          Map.entry("1", 1),
          Map.entry("menn", 1),
          Map.entry("males", 1),
          Map.entry("2", 2),
          Map.entry("kvinner", 2),
          Map.entry("females", 2));
  private static final Set<String> PEOPLE = Set.of("", "personer", "personer1", "persons");

  /** Cannot occur, not available, kept back. */
  private static final Set<String> MISSING = Set.of("", ".", "..", "...", ":");

  private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");
  private static final int LONGEST_NUMBER = 9;

  private final int lastYear;

  /**
   * @param lastYear whose 1 January has been
   */
  PopulationWords(int lastYear) {
    this.lastYear = lastYear;
  }

  boolean isSumOfUnits(String region) {
    return SUM.matcher(region).matches();
  }

  Optional<String> code(Cell region, UnitRegister register, Problems problems) {
    Matcher unit = UNIT.matcher(region.value());
    if (!unit.matches()) {
      problems.add(region, RowProblem.REGION_WITHOUT_CODE);
      return Optional.empty();
    }
    String code = unit.group(1);
    if (register.knows(code)) {
      return Optional.of(code);
    }
    String withZero = "0" + code;
    if (register.knows(withZero)) {
      problems.add(region, RowProblem.LEADING_ZERO_LOST, withZero, register.nameOf(withZero));
    } else {
      problems.add(region, RowProblem.UNKNOWN_CODE);
    }
    return Optional.empty();
  }

  Optional<Age> age(Cell cell, Problems problems) {
    String text = lower(cell);
    if (ALL_AGES.contains(text)) {
      return Optional.of(new Age(PopulationTally.EVERYONE, false));
    }
    Matcher age = AGE.matcher(text);
    if (!age.matches() || Integer.parseInt(age.group(1)) > OLDEST) {
      problems.add(cell, RowProblem.AGE_UNREADABLE);
      return Optional.empty();
    }
    return Optional.of(new Age(Integer.parseInt(age.group(1)), age.group(2) != null));
  }

  Optional<Integer> sex(Cell cell, Problems problems) {
    Integer sex = SEXES.get(lower(cell));
    if (sex == null) {
      problems.add(cell, RowProblem.SEX_UNREADABLE);
    }
    return Optional.ofNullable(sex);
  }

  boolean isPeople(Cell cell, Problems problems) {
    boolean people = PEOPLE.contains(lower(cell));
    if (!people) {
      problems.add(cell, RowProblem.CONTENTS_UNKNOWN);
    }
    return people;
  }

  Optional<Integer> year(Cell cell, Problems problems) {
    if (!cell.value().matches("\\d{4}")) {
      problems.add(cell, RowProblem.YEAR_UNREADABLE);
      return Optional.empty();
    }
    int year = Integer.parseInt(cell.value());
    if (year < FIRST_YEAR || year > lastYear) {
      problems.add(
          cell, RowProblem.YEAR_OUTSIDE, Integer.toString(FIRST_YEAR), Integer.toString(lastYear));
      return Optional.empty();
    }
    return Optional.of(year);
  }

  boolean isNumberOrMissing(Cell cell, Problems problems) {
    String digits = digits(cell);
    if (MISSING.contains(digits)) {
      return true;
    }
    if (!NUMBER.matcher(digits).matches()) {
      problems.add(cell, RowProblem.NOT_A_WHOLE_NUMBER);
    } else if (digits.startsWith("-")) {
      problems.add(cell, RowProblem.NEGATIVE_NUMBER);
    } else if (digits.length() > LONGEST_NUMBER) {
      problems.add(cell, RowProblem.NUMBER_TOO_LARGE);
    } else {
      return true;
    }
    return false;
  }

  /** Null when Statistics Norway gives no figure. */
  Integer number(Cell cell) {
    String digits = digits(cell);
    return MISSING.contains(digits) ? null : Integer.valueOf(digits);
  }

  private static String digits(Cell cell) {
    String value = cell.value();
    return GROUPS.matcher(value).matches() ? value.replaceAll("\\D", "") : value;
  }

  private static String lower(Cell cell) {
    return cell.value().toLowerCase(Locale.ROOT);
  }
}
