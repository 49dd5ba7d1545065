package no.samrad.release;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A publication as the list of publications shows it.
 *
 * @param knownOn the day its facts are of
 * @param asked how many figures it has
 * @param shown how many of them are shown
 * @param ways to whom and by what way it left, the first first
 */
public record ReleaseRow(
    ReleaseId id,
    String areaSlug,
    String areaName,
    String subject,
    LocalDate knownOn,
    Instant releasedAt,
    int asked,
    int shown,
    Threshold threshold,
    List<Way> ways)
    implements Serializable {

  /** To whom, and by what way. */
  public record Way(FigureAudience audience, FigureOutlet outlet) implements Serializable {}

  public int hidden() {
    return asked - shown;
  }
}
