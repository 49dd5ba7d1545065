package no.samrad.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import no.samrad.shared.AreaId;

/** Tables for tests: written out, or by chance from a seed. */
final class TableFixture {

  static final Threshold FIVE = new Threshold(5, 3, false, false, List.of());
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private TableFixture() {}

  static FigureTable table(List<FigureDimension> dimensions, Map<List<String>, Long> cells) {
    return new FigureTable(new AreaId(1), "REFERRAL", DAY, dimensions, cells);
  }

  /** One dimension, its members named a, b, c. */
  static FigureTable row(long... counts) {
    List<String> members = IntStream.range(0, counts.length).mapToObj(TableFixture::name).toList();
    Map<List<String>, Long> cells = new HashMap<>();
    for (int each = 0; each < counts.length; each++) {
      cells.put(List.of(members.get(each)), counts[each]);
    }
    return table(List.of(FigureDimension.each("unit", members)), cells);
  }

  private static String name(int place) {
    return String.valueOf((char) ('a' + place));
  }

  static List<FigureDimension> dimensions(int... sizes) {
    List<FigureDimension> dimensions = new ArrayList<>();
    for (int each = 0; each < sizes.length; each++) {
      String prefix = name(each);
      List<String> members =
          IntStream.range(0, sizes[each]).mapToObj(place -> prefix + place).toList();
      dimensions.add(FigureDimension.each(prefix, members));
    }
    return dimensions;
  }

  /** Skewed as facts are: many small counts, some large. */
  static Map<List<String>, Long> counts(
      List<FigureDimension> dimensions, double mean, Random random) {
    Map<List<String>, Long> cells = new HashMap<>();
    places(dimensions).forEach(place -> cells.put(place, count(mean, random)));
    return cells;
  }

  static List<List<String>> places(List<FigureDimension> dimensions) {
    List<List<String>> found = List.of(List.of());
    for (FigureDimension dimension : dimensions) {
      found =
          found.stream()
              .flatMap(
                  at ->
                      dimension.members().stream()
                          .map(
                              member -> {
                                List<String> longer = new ArrayList<>(at);
                                longer.add(member);
                                return List.copyOf(longer);
                              }))
              .toList();
    }
    return found;
  }

  /** Exponential, then rounded by chance. */
  static long count(double mean, Random random) {
    double exact = -mean * Math.log(1 - random.nextDouble());
    return (long) (exact + random.nextDouble());
  }

  static Publication publish(FigureTable table, Threshold threshold, List<Publication> earlier) {
    return new Publication(table, threshold, Suppression.of(table, threshold, earlier));
  }

  static String text(Publication publication, String... at) {
    Verdict verdict = publication.figures().get(List.of(at));
    return verdict.isShown() ? String.valueOf(verdict.value()) : verdict.cause().name();
  }

  static long hidden(Publication publication) {
    return publication.figures().values().stream().filter(each -> !each.isShown()).count();
  }
}
