package no.samrad.release;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a whole as everybody outside the team may see it: a percentage, a share, a probability.
 * Rounding saves nothing, since the whole is known; so it is shown only where the part, the rest
 * and the whole are shown themselves.
 *
 * @param part null where the share is not shown
 * @param whole null where the share is not shown
 */
public record ReleasedShare(FigureState state, Long part, Long whole) implements Serializable {

  /**
   * The share of three figures that were released together.
   *
   * @throws IllegalArgumentException where part and rest are not the whole
   */
  static ReleasedShare of(ReleasedFigure part, ReleasedFigure rest, ReleasedFigure whole) {
    List<ReleasedFigure> all = List.of(part, rest, whole);
    if (!all.stream().allMatch(ReleasedFigure::isShown)) {
      boolean withheld = all.stream().anyMatch(each -> each.state() == FigureState.WITHHELD);
      return new ReleasedShare(withheld ? FigureState.WITHHELD : FigureState.HIDDEN, null, null);
    }
    if (part.value() + rest.value() != whole.value()) {
      throw new IllegalArgumentException("Not a part and its rest: " + all);
    }
    return new ReleasedShare(FigureState.SHOWN, part.value(), whole.value());
  }

  public boolean isShown() {
    return state == FigureState.SHOWN;
  }

  /** Nobody is there to be a part. */
  public boolean isOfNobody() {
    return isShown() && whole == 0;
  }

  /** In per cent with one decimal, or the symbol; empty where nobody is there to be a part. */
  public String text() {
    if (!isShown()) {
      return ReleasedFigure.SYMBOL;
    }
    if (whole == 0) {
      return "";
    }
    long tenths = Math.floorDiv(2000 * part + whole, 2 * whole);
    return tenths / 10 + "." + tenths % 10;
  }
}
