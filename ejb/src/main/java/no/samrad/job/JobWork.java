package no.samrad.job;

/** One kind of work in the background. Whoever has such work implements it as a bean. */
public interface JobWork {

  /** What the rows of this work are called, e.g. {@code MAIL}. */
  String kind();

  /** This node can do it now; otherwise its rows wait for another node, or another time. */
  default boolean isReady() {
    return true;
  }

  /**
   * Does it, in a transaction that the row's lock belongs to. It may be done again: after a crash,
   * or when another node took over.
   *
   * @param subject what it is about, as it was queued
   * @return what went wrong, for operations and without anything about people; empty when it is
   *     done
   */
  String run(String subject);
}
