package no.samrad.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All tables of a subject as sums over the same cells: their dimensions, and one for what was known
 * when. Every figure of every table, and what follows from two of them, has its tuple of marks.
 */
final class Frame {

  private final List<FigureTable> tables;
  private final List<Map<String, Integer>> places = new ArrayList<>();
  private final List<Axis> axes = new ArrayList<>();
  private final Layers layers;
  private final int[] times;
  private final Lattice lattice;
  private final int[] count;
  private final boolean[] fixed;

  /** The tables in the order they left. */
  Frame(List<FigureTable> tables) {
    this.tables = List.copyOf(tables);
    requireSameDimensions();
    for (int axis = 0; axis < tables.get(0).dimensions().size(); axis++) {
      open(axis);
    }
    int cells = axes.stream().mapToInt(Axis::places).reduce(1, Math::multiplyExact);
    layers = new Layers(tables.stream().map(table -> facts(table, cells)).toList());
    times = new int[tables.size()];
    axes.add(time());
    axes.forEach(Axis::close);
    lattice = new Lattice(axes);
    count = new int[lattice.cells()];
    fixed = new boolean[lattice.cells()];
    fill(cells);
  }

  private void requireSameDimensions() {
    if (tables.stream().map(Frame::names).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "Tables of a subject have the same dimensions: " + tables.get(0).subject());
    }
  }

  private static List<String> names(FigureTable table) {
    return table.dimensions().stream().map(FigureDimension::name).toList();
  }

  private void open(int dimension) {
    Set<String> members = new LinkedHashSet<>();
    tables.forEach(table -> members.addAll(table.dimensions().get(dimension).members()));
    Map<String, Integer> place = new LinkedHashMap<>();
    members.forEach(member -> place.put(member, place.size()));
    places.add(place);
    Axis axis = new Axis(place.size());
    place.values().forEach(each -> axis.mark(Set.of(each)));
    Set<Set<Integer>> sets = new LinkedHashSet<>();
    for (FigureTable table : tables) {
      FigureDimension one = table.dimensions().get(dimension);
      one.marks().values().forEach(of -> sets.add(placesOf(place, of)));
      sets.add(placesOf(place, one.members()));
    }
    sets.forEach(axis::mark);
    differences(sets).forEach(axis::mark);
    axes.add(axis);
  }

  private static Set<Integer> placesOf(Map<String, Integer> place, Collection<String> members) {
    return members.stream().map(place::get).collect(Collectors.toSet());
  }

  /** What is left of one sum without another can be computed by everybody. */
  private static Set<Set<Integer>> differences(Set<Set<Integer>> sets) {
    Set<Set<Integer>> found = new LinkedHashSet<>();
    for (Set<Integer> large : sets) {
      for (Set<Integer> part : sets) {
        if (part.size() > 1 && large.size() > part.size() && large.containsAll(part)) {
          Set<Integer> rest = new LinkedHashSet<>(large);
          rest.removeAll(part);
          found.add(rest);
        }
      }
    }
    return found;
  }

  private int[] facts(FigureTable table, int cells) {
    int[] facts = new int[cells];
    Arrays.fill(facts, -1);
    for (int cell : covered(table)) {
      facts[cell] = 0;
    }
    table.cells().forEach((at, many) -> facts[cell(at)] = Math.toIntExact(many));
    return facts;
  }

  private int[] covered(FigureTable table) {
    int[] found = {0};
    int stride = 1;
    for (int axis = 0; axis < places.size(); axis++) {
      Map<String, Integer> place = places.get(axis);
      List<Integer> members =
          table.dimensions().get(axis).members().stream().map(place::get).toList();
      found = Lattice.spread(found, members.stream(), stride);
      stride *= place.size();
    }
    return found;
  }

  private int cell(List<String> at) {
    int cell = 0;
    int stride = 1;
    for (int axis = 0; axis < places.size(); axis++) {
      cell += places.get(axis).get(at.get(axis)) * stride;
      stride *= places.get(axis).size();
    }
    return cell;
  }

  private Axis time() {
    Axis axis = new Axis(layers.spans().size());
    Set<Set<Integer>> known = new LinkedHashSet<>();
    for (int time = 0; time < tables.size(); time++) {
      times[time] = axis.mark(layers.at(time));
      known.add(layers.at(time));
    }
    for (Set<Integer> one : known) {
      for (Set<Integer> other : known) {
        Set<Integer> change = new LinkedHashSet<>(one);
        change.removeAll(other);
        if (!change.isEmpty()) {
          axis.mark(change);
        }
      }
    }
    return axis;
  }

  private void fill(int cells) {
    List<Layers.Span> spans = layers.spans();
    for (int layer = 0; layer < spans.size(); layer++) {
      int[] counts = layers.counts(spans.get(layer));
      for (int cell = 0; cell < cells; cell++) {
        count[layer * cells + cell] = counts[cell];
        fixed[layer * cells + cell] = layer > 0 && counts[cell] == 0;
      }
    }
  }

  Lattice lattice() {
    return lattice;
  }

  Board board(int[] keys) {
    return new Board(lattice, count, fixed, keys);
  }

  /** How many there are at a tuple. */
  long value(int key) {
    return Arrays.stream(lattice.cellsOf(key)).mapToLong(cell -> count[cell]).sum();
  }

  /** The cells a tuple sums up, without those everybody knows to be empty. */
  BitSet cells(int key) {
    BitSet cells = new BitSet();
    Arrays.stream(lattice.cellsOf(key)).filter(cell -> !fixed[cell]).forEach(cells::set);
    return cells;
  }

  /** The tuples of a table, by the codes of its figures. */
  Map<List<String>, Integer> keys(int table) {
    Map<List<String>, Integer> keys = new LinkedHashMap<>();
    int time = lattice.dimensions() - 1;
    keys.put(List.of(), times[table] * lattice.keyStride(time));
    for (int axis = 0; axis < time; axis++) {
      Map<List<String>, Integer> wider = new LinkedHashMap<>();
      Map<String, Integer> marks = marks(table, axis);
      int stride = lattice.keyStride(axis);
      keys.forEach(
          (at, key) ->
              marks.forEach((code, mark) -> wider.put(join(at, code), key + mark * stride)));
      keys = wider;
    }
    return keys;
  }

  private Map<String, Integer> marks(int table, int axis) {
    FigureDimension dimension = tables.get(table).dimensions().get(axis);
    Map<String, Integer> place = places.get(axis);
    Map<String, Integer> marks = new LinkedHashMap<>();
    dimension
        .marks()
        .forEach((code, of) -> marks.put(code, axes.get(axis).mark(placesOf(place, of))));
    marks.put(FigureDimension.WHOLE, axes.get(axis).mark(placesOf(place, dimension.members())));
    return marks;
  }

  private static List<String> join(List<String> at, String code) {
    List<String> joined = new ArrayList<>(at);
    joined.add(code);
    return List.copyOf(joined);
  }
}
