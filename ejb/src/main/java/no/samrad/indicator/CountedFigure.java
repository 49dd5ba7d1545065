package no.samrad.indicator;

/**
 * A figure with the people behind its parts, for whoever decides whether it may leave the team.
 *
 * @param part how many participants stand behind the numerator
 * @param rest how many stand behind what is missing to the denominator; one may stand behind both
 */
public record CountedFigure(Figure figure, long part, long rest) {

  public String code() {
    return figure.code();
  }

  /** How many stand behind it in all. */
  public long people() {
    return figure.tally().people();
  }

  boolean isOfTheArea() {
    return figure.unitOrNull() == null;
  }
}
