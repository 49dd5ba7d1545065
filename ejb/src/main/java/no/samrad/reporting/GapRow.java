package no.samrad.reporting;

import java.io.Serializable;

/** What of a kind should be registered for a period, and how much of it is. */
public record GapRow(GapKind kind, long expected, long filled) implements Serializable {

  public long missing() {
    return expected - filled;
  }
}
