package no.samrad.release;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The axes together: numbers the cells, which are the places of all, and the tuples of marks. */
final class Lattice {

  /** Beyond this a table is not checked but withheld. */
  static final long LARGEST = 1_000_000;

  private final List<Axis> axes;
  private final int[] cellStride;
  private final int[] keyStride;
  private final int cells;
  private final int keys;

  Lattice(List<Axis> axes) {
    this.axes = List.copyOf(axes);
    cellStride = new int[axes.size()];
    keyStride = new int[axes.size()];
    long cellCount = 1;
    long keyCount = 1;
    for (int axis = 0; axis < axes.size(); axis++) {
      cellStride[axis] = Math.toIntExact(cellCount);
      keyStride[axis] = Math.toIntExact(keyCount);
      cellCount *= axes.get(axis).places();
      keyCount *= axes.get(axis).marks();
      if (cellCount > LARGEST || keyCount > LARGEST) {
        throw new ArithmeticException("Too large: " + cellCount + ", " + keyCount);
      }
    }
    cells = (int) cellCount;
    keys = (int) keyCount;
  }

  int dimensions() {
    return axes.size();
  }

  Axis axis(int axis) {
    return axes.get(axis);
  }

  int cells() {
    return cells;
  }

  int keys() {
    return keys;
  }

  int cell(int[] places) {
    return dot(places, cellStride);
  }

  int key(int[] marks) {
    return dot(marks, keyStride);
  }

  int cellStride(int axis) {
    return cellStride[axis];
  }

  int keyStride(int axis) {
    return keyStride[axis];
  }

  /** The mark of a tuple along an axis. */
  int mark(int key, int axis) {
    return key / keyStride[axis] % axes.get(axis).marks();
  }

  /** The cells a tuple of marks sums up. */
  int[] cellsOf(int key) {
    int[] found = {0};
    for (int axis = 0; axis < axes.size(); axis++) {
      found = spread(found, axes.get(axis).places(mark(key, axis)).stream(), cellStride[axis]);
    }
    return found;
  }

  static int[] spread(int[] found, Stream<Integer> places, int stride) {
    return places
        .flatMapToInt(place -> Arrays.stream(found).map(cell -> cell + place * stride))
        .toArray();
  }

  private static int dot(int[] indices, int[] strides) {
    int sum = 0;
    for (int each = 0; each < indices.length; each++) {
      sum += indices[each] * strides[each];
    }
    return sum;
  }
}
