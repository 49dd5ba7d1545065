package no.samrad.release;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import no.samrad.norm.NormDesk;
import no.samrad.shared.RecordedEvents;

/** The safe publication for tests of other capabilities, without a container. */
public final class ReleaseDesk {

  private ReleaseDesk() {}

  public static FigureRelease releaseOn(EntityManager em, Clock clock, RecordedEvents events) {
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
