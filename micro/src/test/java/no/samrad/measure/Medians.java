package no.samrad.measure;

import java.util.List;
import java.util.Locale;

/** The middle of several times, and how it is written. */
public final class Medians {

  private static final double SHORT = 10;

  private Medians() {}

  public static double of(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  public static String shown(double milliseconds) {
    return milliseconds < SHORT
        ? String.format(Locale.ROOT, "%.1f ms", milliseconds)
        : String.format(Locale.ROOT, "%.0f ms", milliseconds);
  }

  public static String ratio(double one, double other) {
    return String.format(Locale.ROOT, "%.2f", one / other);
  }
}
