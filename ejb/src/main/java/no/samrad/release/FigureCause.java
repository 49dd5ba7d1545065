package no.samrad.release;

/** Why a figure is shown or not. Nobody outside is told more than the state. */
enum FigureCause {
  SAFE(FigureState.SHOWN),
  /** It is small itself. */
  SMALL(FigureState.HIDDEN),
  /** Together with what is shown it would give another away. */
  GUARD(FigureState.HIDDEN),
  /** It is part of something small, or is small and has parts known to be. */
  PART(FigureState.WITHHELD),
  /** Nothing was found by which the table would be safe. */
  TABLE(FigureState.WITHHELD);

  private final FigureState state;

  FigureCause(FigureState state) {
    this.state = state;
  }

  FigureState state() {
    return state;
  }
}
