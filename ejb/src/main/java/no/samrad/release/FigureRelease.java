package no.samrad.release;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one way figures leave the team, whatever carries them. What it returns may be shown to
 * everybody; it asks nobody's right.
 */
@ApplicationScoped
public class FigureRelease {

  /**
   * The table with small figures hidden, and kept as published. The same facts asked for in the
   * same way again are what was published already, whoever gets them.
   */
  public ReleasedTable release(FigureTable table, FigureAudience audience, FigureOutlet outlet) {
    throw new UnsupportedOperationException(table + " " + audience + " " + outlet);
  }
}
