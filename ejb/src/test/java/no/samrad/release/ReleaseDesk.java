package no.samrad.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.norm.NormDesk;
import no.samrad.shared.RecordedEvents;

<<<<<<< HEAD
/** The release of figures for other capabilities' tests, without a container. */
=======
/** The safe publication for tests of other capabilities, without a container. */
>>>>>>> d02f9bb614e3e778d8226dccedf8ef1248b11d21
public final class ReleaseDesk {

  private ReleaseDesk() {}

<<<<<<< HEAD
  /** The collaborator other capabilities ask. */
  public static FigureRelease releaseOn(EntityManager em, Clock clock) {
    return releaseOn(em, clock, new RecordedEvents());
  }

  static FigureRelease releaseOn(EntityManager em, Clock clock, RecordedEvents events) {
=======
  public static FigureRelease releaseOn(EntityManager em, Clock clock, RecordedEvents events) {
>>>>>>> d02f9bb614e3e778d8226dccedf8ef1248b11d21
    FigureRelease release = new FigureRelease();
    release.ledger = new ReleaseLedger();
    release.ledger.em = em;
    release.thresholds = new Thresholds();
    release.thresholds.norms = NormDesk.normsOn(em);
    release.clock = clock;
    release.events = events;
    return release;
  }
}
