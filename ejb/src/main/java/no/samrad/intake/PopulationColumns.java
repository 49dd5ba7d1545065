package no.samrad.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.samrad.shared.RuleViolation;

/**
 * Where things stand in a table of the StatBank, by words or by codes, in Norwegian or English. An
 * index of −1 means that the table does not part by it.
 *
 * @param values one with a year each where years stand across, otherwise one without
 */
record PopulationColumns(
    int region,
    int age,
    int sex,
    int contents,
    int year,
    List<ValueColumn> values,
    List<String> names) {

  static final String REGION = "region";

  private static final Set<String> AGE = Set.of("alder", "age");
  private static final Set<String> SEX = Set.of("kjønn", "kjonn", "sex");
  private static final Set<String> CONTENTS =
      Set.of("statistikkvariabel", "contents", "contentscode");
  private static final Set<String> YEAR = Set.of("år", "year", "tid", "time");
  private static final Pattern ENDS_IN_YEAR = Pattern.compile("(?:(.+) )?(\\d{4})");

  /**
   * @param year empty when the year has a column of its own
   */
  record ValueColumn(int index, String name, String year) {}

  int width() {
    return names.size();
  }

  static PopulationColumns of(List<String> header) {
    int year = indexOf(header, YEAR);
    int region = indexOf(header, Set.of(REGION));
    int age = indexOf(header, AGE);
    int sex = indexOf(header, SEX);
    int contents = indexOf(header, CONTENTS);
    Set<Integer> taken =
        Set.copyOf(IntStream.of(region, age, sex, contents, year).boxed().distinct().toList());
    List<ValueColumn> values = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (!taken.contains(i)) {
        values.add(value(header, i, year < 0));
      }
    }
    if (year < 0 && values.isEmpty()) {
      throw new RuleViolation(ImportRule.COLUMN_MISSING, "år", String.join(", ", header));
    }
    if (values.isEmpty() || (year >= 0 && values.size() > 1)) {
      throw wrongValues(header, values);
    }
    return new PopulationColumns(region, age, sex, contents, year, values, header);
  }

  private static ValueColumn value(List<String> header, int index, boolean yearsAcross) {
    String name = header.get(index);
    if (!yearsAcross) {
      return new ValueColumn(index, name, "");
    }
    Matcher year = ENDS_IN_YEAR.matcher(name);
    if (!year.matches()) {
      throw new RuleViolation(ImportRule.COLUMN_MISSING, "år", String.join(", ", header));
    }
    if (year.group(1) != null && !year.group(1).matches("(?i)personer|persons")) {
      throw new RuleViolation(ImportRule.COLUMN_UNKNOWN, name);
    }
    return new ValueColumn(index, name, year.group(2));
  }

  private static RuleViolation wrongValues(List<String> header, List<ValueColumn> values) {
    return values.isEmpty()
        ? new RuleViolation(ImportRule.COLUMN_MISSING, "Personer", String.join(", ", header))
        : new RuleViolation(ImportRule.COLUMN_UNKNOWN, values.get(0).name());
  }

  private static int indexOf(List<String> header, Set<String> names) {
    return IntStream.range(0, header.size())
        .filter(i -> names.contains(header.get(i).toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(-1);
  }
}
