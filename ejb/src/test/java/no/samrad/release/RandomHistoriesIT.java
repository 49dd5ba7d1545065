package no.samrad.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five hundred histories of publications, attacked by somebody who has kept them all. */
class RandomHistoriesIT {

  private static final int HISTORIES = 500;
  private static final int[][] SHAPES = {{4}, {6}, {3, 3}, {4, 3}, {3, 2, 2}};

  private final AtomicInteger nothing = new AtomicInteger();
  private final AtomicInteger tables = new AtomicInteger();

  @Test
  void no_history_gives_a_hidden_figure_away() {
    List<String> broken =
        IntStream.range(0, HISTORIES)
            .parallel()
            .mapToObj(this::attack)
            .flatMap(List::stream)
            .toList();

    System.getLogger("release")
        .log(
            System.Logger.Level.INFO,
            HISTORIES + " histories, " + tables + " tables, withheld as a whole: " + nothing);
    assertThat(broken).isEmpty();
    assertThat(nothing.get()).isLessThan(tables.get() / 10);
  }

  private List<String> attack(int seed) {
    Random random = new Random(seed);
    int[] shape = SHAPES[random.nextInt(SHAPES.length)];
    List<FigureDimension> dimensions = TableFixture.dimensions(shape);
    Map<List<String>, Long> facts = TableFixture.counts(dimensions, 1 + random.nextInt(12), random);
    List<Publication> earlier = new ArrayList<>();
    int many = 2 + random.nextInt(4);
    for (int each = 0; each < many; each++) {
      FigureTable table = ask(dimensions, facts, random);
      earlier.add(TableFixture.publish(table, TableFixture.FIVE, earlier));
      nothing.addAndGet(earlier.get(each).isNothing() ? 1 : 0);
      tables.incrementAndGet();
      facts = next(facts, random);
    }
    return new Attack(earlier).broken().stream().map(each -> seed + ": " + each).toList();
  }

  /** Often the same facts in another table, else some come, and few go. */
  private static Map<List<String>, Long> next(Map<List<String>, Long> facts, Random random) {
    int kind = random.nextInt(4);
    Map<List<String>, Long> next = new HashMap<>(facts);
    for (List<String> place : facts.keySet().stream().sorted(BY_NAME).toList()) {
      if (kind > 1 && random.nextInt(3) == 0) {
        long more = TableFixture.count(kind == 2 ? 2 : 6, random);
        long change = random.nextInt(6) == 0 ? -more : more;
        next.merge(place, change, (before, by) -> Math.max(0, before + by));
      }
    }
    return next;
  }

  private static final java.util.Comparator<List<String>> BY_NAME =
      java.util.Comparator.comparing(String::valueOf);

  private static FigureTable ask(
      List<FigureDimension> dimensions, Map<List<String>, Long> facts, Random random) {
    List<FigureDimension> asked = dimensions.stream().map(each -> otherwise(each, random)).toList();
    Map<List<String>, Long> cells = new HashMap<>();
    facts.forEach(
        (place, many) -> {
          boolean inside = true;
          for (int each = 0; each < place.size(); each++) {
            inside &= asked.get(each).members().contains(place.get(each));
          }
          if (inside) {
            cells.put(place, many);
          }
        });
    return TableFixture.table(asked, cells);
  }

  private static FigureDimension otherwise(FigureDimension dimension, Random random) {
    List<String> members = dimension.members();
    String name = dimension.name();
    return switch (random.nextInt(6)) {
      case 0 -> FigureDimension.whole(name, members);
      case 1 -> FigureDimension.each(name, members.subList(0, members.size() - 1));
      case 2 -> FigureDimension.grouping(name, members, members.subList(0, 1));
      case 3 -> FigureDimension.grouping(name, members, members.subList(1, members.size()));
      default -> dimension;
    };
  }
}
