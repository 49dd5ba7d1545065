package no.samrad.release;

/**
 * What happens when the same is added along a box: one step along each axis. Built axis by axis, so
 * that shifts that begin alike share the work.
 */
final class Shift {

  private final Lattice lattice;
  private final int axes;
  private final int[][] keys;
  private final int[][] keySigns;
  private final int[] size;
  private final int[][] cells;
  private final int[][] cellSigns;
  private final int[] corners;

  Shift(Lattice lattice) {
    this.lattice = lattice;
    axes = lattice.dimensions();
    keys = new int[axes + 1][1];
    keySigns = new int[axes + 1][1];
    size = new int[axes + 1];
    cells = new int[axes + 1][];
    cellSigns = new int[axes + 1][];
    for (int axis = 0; axis <= axes; axis++) {
      cells[axis] = new int[1 << axis];
      cellSigns[axis] = new int[1 << axis];
    }
    corners = new int[axes + 1];
    size[0] = 1;
    corners[0] = 1;
  }

  /** Begins anew, with a sign for everything that follows. */
  void begin(int sign) {
    keySigns[0][0] = sign;
    cellSigns[0][0] = sign;
  }

  /** Takes the step along the axis, after those along the axes before it. */
  void extend(int axis, Step step) {
    extendCells(axis, step.from(), step.to(), lattice.cellStride(axis));
    int wanted = size[axis] * step.size();
    if (keys[axis + 1].length < wanted) {
      keys[axis + 1] = new int[2 * wanted];
      keySigns[axis + 1] = new int[2 * wanted];
    }
    extendKeys(axis, step, lattice.keyStride(axis));
    size[axis + 1] = wanted;
  }

  private void extendCells(int axis, int from, int to, int stride) {
    int[] before = cells[axis];
    int[] signs = cellSigns[axis];
    int many = corners[axis];
    for (int each = 0; each < many; each++) {
      cells[axis + 1][each] = before[each] + from * stride;
      cellSigns[axis + 1][each] = signs[each];
    }
    for (int each = 0; each < many && to >= 0; each++) {
      cells[axis + 1][many + each] = before[each] + to * stride;
      cellSigns[axis + 1][many + each] = -signs[each];
    }
    corners[axis + 1] = to >= 0 ? 2 * many : many;
  }

  private void extendKeys(int axis, Step step, int stride) {
    int[] into = keys[axis + 1];
    int[] intoSigns = keySigns[axis + 1];
    int next = 0;
    for (int each = 0; each < size[axis]; each++) {
      for (int mark = 0; mark < step.size(); mark++) {
        into[next] = keys[axis][each] + step.mark(mark) * stride;
        intoSigns[next++] = keySigns[axis][each] * step.sign(mark);
      }
    }
  }

  /** With which sign it began. */
  int sign() {
    return keySigns[0][0];
  }

  int size() {
    return size[axes];
  }

  int key(int each) {
    return keys[axes][each];
  }

  int sign(int each) {
    return keySigns[axes][each];
  }

  int corners() {
    return corners[axes];
  }

  int cell(int corner) {
    return cells[axes][corner];
  }

  int cellSign(int corner) {
    return cellSigns[axes][corner];
  }
}
