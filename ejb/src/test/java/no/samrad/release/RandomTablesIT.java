package no.samrad.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand tables of every shape, each attacked by a linear program. */
class RandomTablesIT {

  private static final int TABLES = 10_000;
  private static final int[][] SHAPES = {
    {3}, {5}, {8}, {2, 2}, {3, 3}, {3, 4}, {5, 4}, {2, 2, 2}, {3, 2, 4}, {2, 2, 2, 2}, {6, 1, 2}
  };
  private static final double[] MEANS = {0.3, 1, 2, 4, 8, 20};

  private final AtomicInteger nothing = new AtomicInteger();
  private final AtomicInteger programs = new AtomicInteger();

  @Test
  void no_hidden_figure_is_known_better_than_it_may_be() {
    List<String> broken =
        IntStream.range(0, TABLES).parallel().mapToObj(this::attack).flatMap(List::stream).toList();

    System.getLogger("release")
        .log(
            System.Logger.Level.INFO,
            TABLES + " tables, " + programs + " programs, withheld as a whole: " + nothing);
    assertThat(broken).isEmpty();
    assertThat(nothing.get()).isLessThan(TABLES / 100);
  }

  private List<String> attack(int seed) {
    Random random = new Random(seed);
    Publication publication = TableFixture.publish(table(random), threshold(random), List.of());
    Attack attack = new Attack(List.of(publication));
    List<String> broken = attack.broken();
    nothing.addAndGet(publication.isNothing() ? 1 : 0);
    programs.addAndGet(attack.programs());
    return broken.stream().map(each -> seed + ": " + each).toList();
  }

  private static FigureTable table(Random random) {
    List<FigureDimension> dimensions =
        new ArrayList<>(TableFixture.dimensions(SHAPES[random.nextInt(SHAPES.length)]));
    dimensions.replaceAll(each -> random.nextInt(6) == 0 ? otherwise(each, random) : each);
    double mean = MEANS[random.nextInt(MEANS.length)];
    return TableFixture.table(dimensions, TableFixture.counts(dimensions, mean, random));
  }

  private static FigureDimension otherwise(FigureDimension dimension, Random random) {
    List<String> members = dimension.members();
    return random.nextInt(3) == 0
        ? FigureDimension.whole(dimension.name(), members)
        : FigureDimension.grouping(
            dimension.name(), members, members.subList(0, random.nextInt(members.size() + 1)));
  }

  private static Threshold threshold(Random random) {
    boolean zeros = random.nextInt(8) == 0;
    int k = random.nextInt(4) == 0 ? 3 + random.nextInt(8) : 5;
    int width = k == 5 ? 3 : 1 + random.nextInt(Threshold.widest(k, zeros));
    return new Threshold(k, width, zeros, false, List.of());
  }
}
