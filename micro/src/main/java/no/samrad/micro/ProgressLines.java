package no.samrad.micro;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import no.samrad.db.national.Progress;

/**
 * Says of each thing that is loaded how many of how many there are, how many come in a second and
 * how long the others will take: at most every few seconds, and once at the end. What was there
 * before counts for no speed.
 */
final class ProgressLines implements Progress {

  private static final double NANOS = 1e9;
  private static final double SECONDS_BETWEEN = 5;

  private final LongSupplier nanoClock;
  private final Consumer<String> out;
  private String what = "";
  private long began;
  private long first;
  private long told;

  ProgressLines(LongSupplier nanoClock, Consumer<String> out) {
    this.nanoClock = nanoClock;
    this.out = out;
  }

  @Override
  public void at(String thing, long done, long of) {
    long now = nanoClock.getAsLong();
    if (!thing.equals(what)) {
      what = thing;
      began = now;
      told = now;
      first = done;
    }
    if (done >= of || (now - told) / NANOS >= SECONDS_BETWEEN) {
      told = now;
      out.accept(line(done, of, (now - began) / NANOS));
    }
  }

  private String line(long done, long of, double seconds) {
    String count =
        String.format(Locale.ROOT, "%-28s %,12d of %,d", what, done, of).replace(',', ' ');
    if (done >= of) {
      return String.format(Locale.ROOT, "%s in %.0f s", count, seconds);
    }
    double rate = (done - first) / seconds;
    String left = rate <= 0 ? "" : ", " + Math.round((of - done) / rate) + " s left";
    return count + String.format(Locale.ROOT, ", %.0f a second", rate) + left;
  }
}
