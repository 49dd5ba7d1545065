package no.samrad.release;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is known of every cell and figure: whether it is shown, and within which limits it lies
 * otherwise. Counts and values can be moved to see what else they might be.
 */
final class Board {

  /** No limit upwards. */
  static final int OPEN = Integer.MAX_VALUE / 4;

  static final int NONE = -1;

  private final int[] count;
  private final boolean[] fixed;
  private final int[] figureAt;
  private final int[] key;
  private final int[] value;
  private final int[] low;
  private final int[] high;
  private final boolean[] shown;
  private final int[] figureOf;

  /**
   * A board on which every figure is shown.
   *
   * @param count how many there are in each cell
   * @param fixed cells whose count everybody knows
   * @param key the tuple of marks of each figure
   */
  Board(Lattice lattice, int[] count, boolean[] fixed, int[] key) {
    this.count = count.clone();
    this.fixed = fixed.clone();
    this.key = key.clone();
    figureAt = new int[lattice.keys()];
    Arrays.fill(figureAt, NONE);
    value = new int[key.length];
    low = new int[key.length];
    high = new int[key.length];
    shown = new boolean[key.length];
    figureOf = new int[count.length];
    Arrays.fill(figureOf, NONE);
    for (int figure = 0; figure < key.length; figure++) {
      figureAt[key[figure]] = figure;
      int[] cells = lattice.cellsOf(key[figure]);
      value[figure] = sum(cells);
      if (cells.length == 1) {
        figureOf[cells[0]] = figure;
      }
      show(figure);
    }
  }

  private int sum(int[] cells) {
    long sum = 0;
    for (int cell : cells) {
      sum += count[cell];
    }
    if (sum >= OPEN) {
      throw new ArithmeticException("Too large: " + sum);
    }
    return (int) sum;
  }

  int figures() {
    return key.length;
  }

  int key(int figure) {
    return key[figure];
  }

  /** The figure at a tuple of marks, or {@link #NONE}. */
  int figureAt(int tuple) {
    return figureAt[tuple];
  }

  int value(int figure) {
    return value[figure];
  }

  int low(int figure) {
    return low[figure];
  }

  int high(int figure) {
    return high[figure];
  }

  boolean isShown(int figure) {
    return shown[figure];
  }

  void show(int figure) {
    shown[figure] = true;
    low[figure] = value[figure];
    high[figure] = value[figure];
  }

  /** Nothing is known of it but that it is no less than nothing. */
  void hide(int figure) {
    hide(figure, 0, OPEN);
  }

  /** Its limits are known. */
  void hide(int figure, int least, int most) {
    shown[figure] = false;
    low[figure] = least;
    high[figure] = most;
  }

  /** How often the shift may happen before something leaves its limits. */
  int room(Shift shift) {
    int room = roomOfCells(shift);
    for (int each = 0; each < shift.size() && room > 0; each++) {
      int figure = figureAt[shift.key(each)];
      if (figure != NONE) {
        room = Math.min(room, room(figure, shift.sign(each)));
      }
    }
    return room;
  }

  /**
   * By how much more figures would be out of their limits if the shift happened once; less than
   * nothing where it mends more than it breaks.
   */
  int breaks(Shift shift) {
    if (breaksCells(shift)) {
      return OPEN;
    }
    int breaks = 0;
    for (int each = 0; each < shift.size(); each++) {
      int figure = figureAt[shift.key(each)];
      if (figure != NONE) {
        breaks += excess(figure, value[figure] + shift.sign(each)) - excess(figure, value[figure]);
      }
    }
    return breaks;
  }

  private int excess(int figure, int at) {
    return Math.max(0, Math.max(low[figure] - at, at - high[figure]));
  }

  private boolean breaksCells(Shift shift) {
    for (int corner = 0; corner < shift.corners(); corner++) {
      int cell = shift.cell(corner);
      boolean emptied = shift.cellSign(corner) < 0 && count[cell] <= 0;
      if (fixed[cell] || (emptied && figureOf[cell] == NONE)) {
        return true;
      }
    }
    return false;
  }

  /** One of the figures that is out of its limits, or {@link #NONE}. */
  int broken(BitSet among) {
    for (int each = among.nextSetBit(0); each >= 0; each = among.nextSetBit(each + 1)) {
      if (excess(each, value[each]) > 0) {
        return each;
      }
    }
    return NONE;
  }

  /** How much the shift changes a figure. */
  int signAt(Shift shift, int figure) {
    for (int each = 0; each < shift.size(); each++) {
      if (shift.key(each) == key[figure]) {
        return shift.sign(each);
      }
    }
    return 0;
  }

  /** The same if every figure the shift changes were hidden. */
  int roomOnceHidden(Shift shift) {
    int room = roomOfCells(shift);
    for (int each = 0; each < shift.size() && room > 0; each++) {
      int figure = figureAt[shift.key(each)];
      if (figure != NONE) {
        int own = shown[figure] ? value[figure] : OPEN;
        boolean falls = shift.sign(each) < 0;
        room = Math.min(room, shown[figure] ? falls ? own : OPEN : room(figure, shift.sign(each)));
      }
    }
    return room;
  }

  private int roomOfCells(Shift shift) {
    int room = OPEN;
    for (int corner = 0; corner < shift.corners() && room > 0; corner++) {
      int cell = shift.cell(corner);
      if (fixed[cell]) {
        return 0;
      }
      room = shift.cellSign(corner) < 0 ? Math.min(room, count[cell]) : room;
    }
    return room;
  }

  private int room(int figure, int sign) {
    int reach = sign > 0 ? high[figure] - value[figure] : value[figure] - low[figure];
    return reach / Math.abs(sign);
  }

  /** Lets the shift happen so often; a negative number takes it back. */
  void move(Shift shift, int times) {
    for (int corner = 0; corner < shift.corners(); corner++) {
      count[shift.cell(corner)] += times * shift.cellSign(corner);
    }
    for (int each = 0; each < shift.size(); each++) {
      int figure = figureAt[shift.key(each)];
      if (figure != NONE) {
        value[figure] += times * shift.sign(each);
      }
    }
  }

  /** The shown figures a shift changes. */
  BitSet shownOf(Shift shift) {
    BitSet figures = new BitSet();
    for (int each = 0; each < shift.size(); each++) {
      int figure = figureAt[shift.key(each)];
      if (figure != NONE && shown[figure]) {
        figures.set(figure);
      }
    }
    return figures;
  }

  boolean[] shown() {
    return shown.clone();
  }
}
