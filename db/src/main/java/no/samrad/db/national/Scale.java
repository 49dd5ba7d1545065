package no.samrad.db.national;

import java.time.LocalDate;

/**
 * How much of the country is invented, from which seed, counted back from which day.
 *
 * @param factor 1 for all of it, 0.01 for a hundredth
 */
public record Scale(double factor, long seed, LocalDate today) {

  public static final double WHOLE = 1;
  public static final long SEED = 20160101;

  private static final long DAYS = 3653;

  public Scale {
    if (!(factor > 0 && factor <= WHOLE)) {
      throw new IllegalArgumentException("Not a part of the whole: " + factor);
    }
  }

  /** From when on things are there that happen every week: ten years, or a part of them. */
  LocalDate since() {
    return today.minusDays(Math.round(DAYS * factor));
  }

  long of(long whole) {
    return Math.max(1, Math.round(whole * factor));
  }
}
