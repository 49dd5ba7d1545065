package no.samrad.db.national;

/** Hears how far loading has come: often, and with all of it at the end of each part. */
@FunctionalInterface
public interface Progress {

  void at(String what, long done, long of);
}
