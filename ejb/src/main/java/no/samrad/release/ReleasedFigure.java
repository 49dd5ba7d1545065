package no.samrad.release;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;

/**
 * A figure as everybody outside the team may see it.
 *
 * @param at the code of a mark in each dimension, {@link FigureDimension#WHOLE} for the whole
 * @param value null where it is not shown
 */
public record ReleasedFigure(List<String> at, FigureState state, Long value)
    implements Serializable {

  /** Stands where a figure is not shown, as Statistics Norway does it. */
  public static final String SYMBOL = ":";

  public ReleasedFigure {
    at = List.copyOf(at);
    if ((state == FigureState.SHOWN) == (value == null)) {
      throw new IllegalArgumentException(state + " " + value);
    }
  }

  public boolean isShown() {
    return state == FigureState.SHOWN;
  }

  public OptionalLong shown() {
    return isShown() ? OptionalLong.of(value) : OptionalLong.empty();
  }

  /** The number or the symbol. */
  public String text() {
    return isShown() ? value.toString() : SYMBOL;
  }
}
