package no.samrad.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Compares small tables with the fewest figures that could be hidden, found by trying all. */
class HidingOptimumIT {

  private static final int TABLES = 60;
  private static final double[] MEANS = {1, 2, 4, 8};

  private record Compared(int seed, long hidden, long fewest, boolean nothing) {

    boolean isTooMany() {
      return hidden * 4 > fewest * 5;
    }
  }

  @Test
  void at_most_a_quarter_more_is_hidden_than_has_to_be() {
    List<Compared> all =
        IntStream.range(0, TABLES).parallel().mapToObj(HidingOptimumIT::compare).toList();

    long hidden = all.stream().mapToLong(Compared::hidden).sum();
    long fewest = all.stream().mapToLong(Compared::fewest).sum();
    System.getLogger("release")
        .log(System.Logger.Level.INFO, "hidden " + hidden + ", the fewest possible " + fewest);
    assertThat(all).noneMatch(Compared::nothing).noneMatch(Compared::isTooMany);
    assertThat(hidden).isGreaterThanOrEqualTo(fewest).isLessThan(fewest * 11 / 10);
  }

  private static Compared compare(int seed) {
    Random random = new Random(seed);
    List<FigureDimension> dimensions =
        seed % 10 == 9 ? TableFixture.dimensions(4, 4) : TableFixture.dimensions(3, 4);
    double mean = MEANS[random.nextInt(MEANS.length)];
    FigureTable table =
        TableFixture.table(dimensions, TableFixture.counts(dimensions, mean, random));
    Publication publication = TableFixture.publish(table, TableFixture.FIVE, List.of());
    long hidden = TableFixture.hidden(publication);
    return new Compared(seed, hidden, new Fewest(publication).count(), publication.isNothing());
  }

  /** Tries to hide none, one, two … figures for the sake of the small ones. */
  private static final class Fewest {

    private final Publication publication;
    private final Map<List<String>, Verdict> figures = new HashMap<>();
    private final List<List<String>> open = new ArrayList<>();

    Fewest(Publication publication) {
      this.publication = publication;
      FigureTable table = publication.table();
      figures.putAll(MustHide.of(table, publication.threshold()));
      for (List<String> at : table.figures()) {
        if (!figures.containsKey(at)) {
          figures.put(at, new Verdict(FigureCause.SAFE, table.sum(at)));
          open.add(at);
        }
      }
    }

    long count() {
      long small = figures.values().stream().filter(each -> !each.isShown()).count();
      long ours = TableFixture.hidden(publication);
      for (int more = 0; small + more < ours; more++) {
        if (isSafeWith(more, 0)) {
          return small + more;
        }
      }
      return ours;
    }

    private boolean isSafeWith(int more, int from) {
      if (more == 0) {
        return inPairs() && new Attack(List.of(now())).broken().isEmpty();
      }
      for (int each = from; each + more <= open.size(); each++) {
        Verdict shown = figures.get(open.get(each));
        figures.put(open.get(each), new Verdict(FigureCause.GUARD, shown.value()));
        if (isSafeWith(more - 1, each + 1)) {
          return true;
        }
        figures.put(open.get(each), shown);
      }
      return false;
    }

    private Publication now() {
      return new Publication(publication.table(), publication.threshold(), figures);
    }

    /** A figure that is hidden alone in its row or column can be computed. */
    private boolean inPairs() {
      return figures.keySet().stream()
          .filter(at -> !figures.get(at).isShown())
          .allMatch(at -> hasCompany(at, 0) && hasCompany(at, 1));
    }

    private boolean hasCompany(List<String> at, int along) {
      return figures.keySet().stream()
          .filter(other -> !other.equals(at) && !figures.get(other).isShown())
          .anyMatch(other -> other.get(1 - along).equals(at.get(1 - along)));
    }
  }
}
