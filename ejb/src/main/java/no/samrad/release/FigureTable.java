package no.samrad.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samrad.shared.AreaId;

/**
 * Figures somebody asks for: the facts of a subject in an area, and which sums of them are wanted.
 * Everything that adds up belongs to one subject, and all tables of a subject have the same
 * dimensions; where a table is not broken down by one, it asks for the whole of it.
 *
 * @param subject what is counted; equal wherever figures of it leave
 * @param day what is known on that day
 * @param cells how many there are where, by one member of each dimension in order; nothing is zero
 */
public record FigureTable(
    AreaId area,
    String subject,
    LocalDate day,
    List<FigureDimension> dimensions,
    Map<List<String>, Long> cells) {

  private static final Pattern SUBJECT = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final int MOST_DIMENSIONS = 4;
  private static final long LARGEST = 100_000_000;

  public FigureTable {
    dimensions = List.copyOf(dimensions);
    cells = counted(dimensions, cells);
    if (area == null || day == null || !SUBJECT.matcher(subject).matches()) {
      throw new IllegalArgumentException("No subject: " + subject);
    }
    if (cells.values().stream().mapToLong(Long::longValue).sum() > LARGEST) {
      throw new IllegalArgumentException("Too many to count");
    }
    if (dimensions.isEmpty() || dimensions.size() > MOST_DIMENSIONS) {
      throw new IllegalArgumentException("Dimensions: " + dimensions.size());
    }
    if (dimensions.stream().map(FigureDimension::name).distinct().count() != dimensions.size()) {
      throw new IllegalArgumentException("A dimension stands twice");
    }
  }

  private static Map<List<String>, Long> counted(
      List<FigureDimension> dimensions, Map<List<String>, Long> cells) {
    Map<List<String>, Long> counted = new HashMap<>();
    for (Map.Entry<List<String>, Long> each : cells.entrySet()) {
      requirePlace(dimensions, each.getKey());
      requireCount(each.getValue());
      if (each.getValue() > 0) {
        counted.put(List.copyOf(each.getKey()), each.getValue());
      }
    }
    return Map.copyOf(counted);
  }

  private static void requirePlace(List<FigureDimension> dimensions, List<String> place) {
    boolean inside = place.size() == dimensions.size();
    for (int each = 0; inside && each < place.size(); each++) {
      inside = dimensions.get(each).members().contains(place.get(each));
    }
    if (!inside) {
      throw new IllegalArgumentException("No such place: " + place);
    }
  }

  private static void requireCount(long count) {
    if (count < 0 || count > LARGEST) {
      throw new IllegalArgumentException("Not a count: " + count);
    }
  }

  /** The codes of every figure that is asked for. */
  public List<List<String>> figures() {
    List<List<String>> found = List.of(List.of());
    for (FigureDimension dimension : dimensions) {
      found =
          found.stream()
              .flatMap(at -> dimension.codes().stream().map(code -> joined(at, code)))
              .toList();
    }
    return found;
  }

  private static List<String> joined(List<String> at, String code) {
    return Stream.concat(at.stream(), Stream.of(code)).toList();
  }

  /** How many there are at one mark of each dimension. */
  public long sum(List<String> marks) {
    long sum = 0;
    for (Map.Entry<List<String>, Long> each : cells.entrySet()) {
      sum += isIn(each.getKey(), marks) ? each.getValue() : 0;
    }
    return sum;
  }

  private boolean isIn(List<String> place, List<String> marks) {
    boolean inside = true;
    for (int each = 0; inside && each < place.size(); each++) {
      inside = dimensions.get(each).has(marks.get(each), place.get(each));
    }
    return inside;
  }

  /**
   * Compares sums somebody has stated with the facts.
   *
   * @throws IllegalArgumentException where one differs
   */
  public FigureTable stating(Map<List<String>, Long> sums) {
    for (Map.Entry<List<String>, Long> each : sums.entrySet()) {
      if (sum(each.getKey()) != each.getValue()) {
        throw new IllegalArgumentException("Stated otherwise: " + each);
      }
    }
    return this;
  }
}
