package no.samrad.db.national;

/** Chance that is the same every time: one throw of 64 bits for each key and seed (SplitMix64). */
final class Dice {

  private long bits;

  private Dice(long bits) {
    this.bits = bits;
  }

  static Dice of(long seed, long key) {
    return new Dice(mixed(seed + key * 0x9e3779b97f4a7c15L));
  }

  /** From 0 until, but not, so many. Each asking uses up some of the bits. */
  int below(int sides) {
    int found = (int) Long.remainderUnsigned(bits, sides);
    bits = mixed(bits + 0x9e3779b97f4a7c15L);
    return found;
  }

  private static long mixed(long seed) {
    long z = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
